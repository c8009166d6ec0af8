import type { Db } from "db/connection";
import { deleteExpiredSubscriptions } from "db/news-subscriptions";
import { deleteEndedOutbox } from "db/outbox";
import { inTransaction } from "db/transaction";

/** What was sent to those who registered for nothing. */
const KINDS = ["news", "news-confirm", "registration-opens"] as const;

/** So long an organiser sees whether such mails arrive. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Forgets subscriptions that nobody has confirmed in time, and to whom mails of news went long ago. */
export function forgetNews(db: Db, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    await deleteExpiredSubscriptions(trx, now);
    await deleteEndedOutbox(trx, KINDS, new Date(now.getTime() - KEPT_MS));
  });
}
