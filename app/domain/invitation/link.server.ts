import type { Db } from "db/connection";
import { updateInvitationLink } from "db/invitations";
import { hashToken, newToken, seal, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

/** The secret of an invitation's link, for its mail. Made anew when the key that sealed it has changed. */
export async function linkTokenOf(
  trx: Db,
  site: Site,
  invitation: { id: string; linkSealed: string },
): Promise<string> {
  const kept = unseal(site, invitation.linkSealed);
  if (kept) return kept;
  const token = newToken();
  await updateInvitationLink(trx, invitation.id, {
    linkHash: hashToken(token),
    linkSealed: seal(site, token),
  });
  return token;
}
