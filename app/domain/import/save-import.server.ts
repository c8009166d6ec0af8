import type { Db, OpenDb } from "db/connection";
import { updateImportState } from "db/imports";
import { inTransaction } from "db/transaction";
import type { Site } from "~/domain/site/types";
import type { Scope } from "./judge-row";
import { sealResult } from "./preview.server";
import { PREVIEW_KEPT_MS } from "./rules";
import { saveInvitations } from "./save-invitations.server";
import { saveOrganizations } from "./save-organizations.server";
import type { Import, ImportResult, JudgedRow } from "./types";

export interface Saving {
  rows: readonly JudgedRow[];
  scope: Scope;
  /** Whether what the register says may be written over. */
  overwrite: boolean;
}

/** Saves the rows of an import and says so in one transaction: all of it, or nothing and a word of that. */
export async function saveImport(
  db: OpenDb,
  site: Site,
  found: Import,
  saving: Saving,
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + PREVIEW_KEPT_MS);
  try {
    await inTransaction(db, async (trx) => {
      const result = await save(trx, site, found, saving, now);
      const step = { to: "done", expiresAt, sealed: sealResult(site, result) } as const;
      if (!(await updateImportState(trx, found.id, "saving", step, now)))
        throw new Error("import interrupted");
    });
  } catch (error) {
    await updateImportState(db, found.id, "saving", { to: "failed", fault: "fault", expiresAt }, now);
    throw error;
  }
}

function save(trx: Db, site: Site, found: Import, saving: Saving, now: Date): Promise<ImportResult> {
  return found.kind === "organizations"
    ? saveOrganizations(trx, saving, now)
    : saveInvitations(trx, site, { ...found, eventId: found.eventId ?? "" }, saving, now);
}
