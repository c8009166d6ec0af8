import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertOrganization } from "db/organizations";
import { inTransaction } from "db/transaction";
import { type Taken, takenOf } from "./taken.server";
import type { OrganizationDraft } from "./types";

/** Enters an organisation in the register, confirmed. */
export function addOrganization(
  db: Db,
  draft: OrganizationDraft,
  now: Date,
): Promise<{ ok: true; id: string } | Taken> {
  return inTransaction(db, async (trx) => {
    const id = newId();
    const taken = await takenOf(trx, draft, id);
    if (taken) return taken;
    await insertOrganization(trx, id, draft, now);
    return { ok: true, id };
  });
}
