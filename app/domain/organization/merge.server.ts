import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertMerge } from "db/organization-merges";
import {
  updateMergedInto,
  updateNoInvitations,
  updateOrganization,
  updateOrganizationOfParts,
} from "db/organizations";
import { inTransaction } from "db/transaction";
import { listForEditing } from "db/views/organizations";
import { united } from "./united";

type MergeOutcome = { ok: true } | { ok: false; reason: "not-found" };

/**
 * Makes one of two organisations: all that the merged one has done is the kept one's from now on, what the kept one
 * lacked is filled from it, and its name leads to the kept one. A refusal of invitations of either stays.
 */
export function merge(
  db: Db,
  scope: "all" | readonly string[],
  { keptId, mergedId }: { keptId: string; mergedId: string },
  organizerId: string,
  now: Date,
): Promise<MergeOutcome> {
  return inTransaction(db, async (trx) => {
    const both = await listForEditing(trx, [keptId, mergedId], scope);
    const kept = both.find(({ id }) => id === keptId);
    const merged = both.find(({ id }) => id === mergedId);
    if (!kept || !merged || kept === merged) return { ok: false, reason: "not-found" };
    await updateMergedInto(trx, mergedId, keptId);
    await updateOrganizationOfParts(trx, mergedId, keptId);
    await updateOrganization(trx, kept, united(kept, merged), now);
    await updateNoInvitations(trx, keptId, kept.noInvitationsAt ?? merged.noInvitationsAt);
    await insertMerge(trx, { id: newId(), keptId, mergedId, organizerId }, now);
    return { ok: true };
  });
}
