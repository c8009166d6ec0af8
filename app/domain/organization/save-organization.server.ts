import type { Db } from "db/connection";
import { findOrganizationByName, updateNameGivenTo, updateOrganization } from "db/organizations";
import { inTransaction } from "db/transaction";
import { listForEditing } from "db/views/organizations";
import { type Taken, takenOf } from "./taken.server";
import type { OrganizationDraft } from "./types";

export type SaveOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "changed-meanwhile" }
  | Taken;

/** Writes an organisation over the version that was read, and confirms what a registration had named. */
export function saveOrganization(
  db: Db,
  scope: "all" | readonly string[],
  read: { id: string; version: number },
  draft: OrganizationDraft,
  now: Date,
): Promise<SaveOutcome> {
  return inTransaction(db, async (trx) => {
    const [organization] = await listForEditing(trx, [read.id], scope);
    if (!organization) return { ok: false, reason: "not-found" };
    if (organization.version !== read.version) return { ok: false, reason: "changed-meanwhile" };
    const taken = await takenOf(trx, draft, organization.id);
    if (taken) return taken;
    const holder = await findOrganizationByName(trx, draft.name);
    if (holder && holder.rowId !== organization.id) await updateNameGivenTo(trx, organization, holder.rowId);
    await updateOrganization(trx, organization, draft, now);
    return { ok: true };
  });
}
