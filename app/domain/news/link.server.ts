import type { Db } from "db/connection";
import { updateSubscriptionLink } from "db/news-subscriptions";
import { hashToken, newToken, seal, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

/** The secret of a subscription's link, for its mails. Made anew when the key that sealed it has changed. */
export async function linkTokenOf(
  trx: Db,
  site: Site,
  { id, linkSealed }: { id: string; linkSealed: string },
): Promise<string> {
  const kept = unseal(site, linkSealed);
  if (kept) return kept;
  const token = newToken();
  await updateSubscriptionLink(trx, id, { linkHash: hashToken(token), linkSealed: seal(site, token) });
  return token;
}
