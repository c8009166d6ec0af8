import type { Db } from "db/connection";
import { updateNoInvitations } from "db/organizations";
import { inTransaction } from "db/transaction";
import { listForEditing } from "db/views/organizations";

/** Notes that an organisation wants no more invitations, or takes that back. False when it is not there to be edited. */
export function refuseInvitations(
  db: Db,
  scope: "all" | readonly string[],
  id: string,
  refuses: boolean,
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const [organization] = await listForEditing(trx, [id], scope);
    if (!organization) return false;
    const since = organization.noInvitationsAt ?? now.toISOString();
    await updateNoInvitations(trx, id, refuses ? since : null);
    return true;
  });
}
