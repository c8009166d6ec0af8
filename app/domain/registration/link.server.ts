import type { Db } from "db/connection";
import { updateRegistrationLink } from "db/registrations";
import { hashToken, newToken, seal, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

/** The secret of a registration's link, for a mail. Made anew when the key that sealed it has changed. */
export async function linkTokenOf(
  trx: Db,
  site: Site,
  registration: { id: string; linkSealed: string },
): Promise<string> {
  const kept = unseal(site, registration.linkSealed);
  if (kept) return kept;
  const token = newToken();
  await updateRegistrationLink(trx, registration.id, {
    linkHash: hashToken(token),
    linkSealed: seal(site, token),
  });
  return token;
}
