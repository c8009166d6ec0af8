import type { Db } from "db/connection";
import { updateSubscriptionAsConfirmed } from "db/news-subscriptions";
import { hashToken } from "~/domain/site/token.server";

/** The owner of the address has said yes; false when there is nothing to confirm, or no longer. */
export function confirmSubscription(db: Db, token: string, now: Date): Promise<boolean> {
  return updateSubscriptionAsConfirmed(db, hashToken(token), now);
}
