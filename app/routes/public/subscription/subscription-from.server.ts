import type { Db } from "db/connection";
import { findSubscriptionByLink } from "db/news-subscriptions";
import { isExpired } from "~/domain/news/rules";
import type { Subscription } from "~/domain/news/types";
import { hashToken } from "~/domain/site/token.server";

/** What a link opens; null when it has ended, or was not confirmed in time. */
export async function subscriptionFrom(db: Db, token = ""): Promise<Subscription | null> {
  const subscription = await findSubscriptionByLink(db, hashToken(token));
  return subscription && !isExpired(subscription, new Date()) ? subscription : null;
}
