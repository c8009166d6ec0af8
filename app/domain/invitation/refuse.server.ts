import type { Db } from "db/connection";
import { updateInvitationOrganization } from "db/invitations";
import { insertAddressOnce, listOrganizationIdsByEmail } from "db/organization-addresses";
import { updateNoInvitations } from "db/organizations";
import { inTransaction } from "db/transaction";
import { organizationOf } from "~/domain/organization/name.server";
import type { Invitation } from "./types";

/** "We want no invitations": the organisation gets none from now on, nor anybody at the address. */
export function refuseInvitations(db: Db, invitation: Invitation, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const organizationId = invitation.organizationId ?? (await registered(trx, invitation, now));
    if (!organizationId) return;
    if (invitation.email) await insertAddressOnce(trx, organizationId, invitation.email);
    await updateNoInvitations(trx, organizationId, now.toISOString());
  });
}

/** Takes that back, also where another organisation of the same address has said it. */
export function allowInvitations(db: Db, { organizationId, email }: Invitation): Promise<void> {
  return inTransaction(db, async (trx) => {
    const ids = email ? await listOrganizationIdsByEmail(trx, email) : [];
    for (const id of new Set([...ids, organizationId])) if (id) await updateNoInvitations(trx, id, null);
  });
}

/** Who has no name in the register gets one there, the address itself at worst: it is what keeps the refusal. */
async function registered(trx: Db, invitation: Invitation, now: Date): Promise<string | null> {
  const organizationName = invitation.organizationName ?? invitation.email;
  const organizationId = await organizationOf(trx, { ...invitation, organizationName }, now);
  if (organizationId) await updateInvitationOrganization(trx, invitation.id, organizationId);
  return organizationId;
}
