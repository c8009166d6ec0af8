import type { Db } from "db/connection";
import { findImportSealed, updateImportSealed } from "db/imports";
import { inTransaction } from "db/transaction";
import type { Site } from "~/domain/site/types";
import { sealPreview, unsealPreview } from "./preview.server";
import { chosenIn } from "./rules";
import type { Choice } from "./types";

/** Keeps what was chosen for doubtful rows on one page of a preview. */
export function choose(db: Db, site: Site, id: string, choices: ReadonlyMap<number, Choice>): Promise<void> {
  return inTransaction(db, async (trx) => {
    const preview = unsealPreview(site, await findImportSealed(trx, id));
    if (!preview) return;
    const rows = chosenIn(preview.rows, choices);
    await updateImportSealed(trx, id, sealPreview(site, { ...preview, rows }));
  });
}
