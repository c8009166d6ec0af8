import type { Db } from "db/connection";
import { findMailing, updateMailingAsPlannedAgain } from "db/mailings";
import { inTransaction } from "db/transaction";
import { type PublishOutcome, publishNews } from "~/domain/news/publish.server";
import { planMailing } from "./plan.server";

/**
 * As `publishNews`, and sends the item at once to those who have subscribed to its topic. One that was public before
 * goes to those who have not had it.
 */
export function publishNewsToSubscribers(
  db: Db,
  read: { id: string; version: number },
  publisherId: string,
  now: Date,
): Promise<PublishOutcome> {
  return inTransaction(db, async (trx) => {
    const outcome = await publishNews(trx, read, now);
    if (!outcome.ok || !outcome.now) return outcome;
    const { id, topic } = outcome.item;
    const audience = { of: "subscribers", topic } as const;
    const about = { kind: "news", eventId: null, newsId: id, createdBy: publisherId } as const;
    const dueAt = now.toISOString();
    if (await findMailing(trx, id)) await updateMailingAsPlannedAgain(trx, id, { audience, dueAt });
    else await planMailing(trx, { ...about, id, audience, dueAt }, now);
    return outcome;
  });
}
