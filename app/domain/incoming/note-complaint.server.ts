import { insertBadAddress } from "db/bad-addresses";
import type { Db } from "db/connection";
import { deleteSubscription, findSubscriptionByEmailForUpdate } from "db/news-subscriptions";
import { findOutboxAddress } from "db/outbox";
import { inTransaction } from "db/transaction";
import type { Complaint } from "emails/incoming/kinds";
import { returnsSince } from "./rules";
import type { Taken } from "./types";

/** Who calls a mail spam gets no more invitations and no more news; what belongs to a registration goes on. */
export function noteComplaint(db: Db, { outboxId, answer }: Complaint, now: Date): Promise<Taken> {
  return inTransaction(db, async (trx) => {
    const address = await findOutboxAddress(trx, outboxId, returnsSince(now));
    if (!address) return "unknown";
    await insertBadAddress(trx, address, { reason: "complaint", answer, outboxId }, now);
    const subscription = await findSubscriptionByEmailForUpdate(trx, address);
    if (subscription) await deleteSubscription(trx, subscription.id);
    return "complaint";
  });
}
