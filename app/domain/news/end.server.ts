import type { Db } from "db/connection";
import { deleteSubscription, findSubscriptionByLink } from "db/news-subscriptions";
import { updateQueuedNewsAsCancelled } from "db/outbox";
import { inTransaction } from "db/transaction";
import { hashToken } from "~/domain/site/token.server";

/** Forgets a subscriber and takes back what has not gone yet. One that has ended already stays so. */
export function endSubscription(db: Db, token: string): Promise<void> {
  return inTransaction(db, async (trx) => {
    const subscription = await findSubscriptionByLink(trx, hashToken(token));
    if (!subscription) return;
    await deleteSubscription(trx, subscription.id);
    await updateQueuedNewsAsCancelled(trx, subscription.email);
  });
}
