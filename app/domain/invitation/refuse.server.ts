import type { Db } from "db/connection";
import { updateInvitationOrganization } from "db/invitations";
import { insertAddressOnce } from "db/organization-addresses";
import { updateAsRefusing, updateRefusalAsUndone } from "db/organizations";
import { inTransaction } from "db/transaction";
import { organizationOf } from "~/domain/organization/name.server";
import { seal, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { Invitation } from "./types";

/**
 * "We want no invitations": the organisation gets none from now on. Answers the proof by which this refusal, and
 * no other, can be undone; null when it had been refused already.
 */
export function refuseInvitations(
  db: Db,
  site: Site,
  invitation: Invitation,
  now: Date,
): Promise<string | null> {
  return inTransaction(db, async (trx) => {
    const organizationId = invitation.organizationId ?? (await addressOnItsOwn(trx, invitation, now));
    const at = now.toISOString();
    if (!organizationId || !(await updateAsRefusing(trx, organizationId, at))) return null;
    return seal(site, `${invitation.id} ${at}`);
  });
}

/** Takes back the refusal of a proof. What the office has noted stays. */
export async function allowInvitations(
  db: Db,
  site: Site,
  { id, organizationId }: Invitation,
  proof: string,
): Promise<void> {
  const [invitationId, at] = unseal(site, proof)?.split(" ") ?? [];
  if (invitationId !== id || !at || !organizationId) return;
  await updateRefusalAsUndone(db, organizationId, at);
}

/**
 * A row of the register for the address alone: it keeps the refusal. Never one found by the invitation's name,
 * which anybody who invites may have typed.
 */
async function addressOnItsOwn(trx: Db, invitation: Invitation, now: Date): Promise<string | null> {
  const { email } = invitation;
  const organizationId = await organizationOf(trx, { ...invitation, organizationName: email }, now);
  if (!email || !organizationId) return null;
  await insertAddressOnce(trx, organizationId, email);
  await updateInvitationOrganization(trx, invitation.id, organizationId);
  return organizationId;
}
