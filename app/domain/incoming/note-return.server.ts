import { insertBadAddress } from "db/bad-addresses";
import type { Db } from "db/connection";
import { findOutboxAddress } from "db/outbox";
import { updateOutboxAsBounced } from "db/outbox-delivery";
import { inTransaction } from "db/transaction";
import type { Bounce } from "emails/incoming/kinds";
import { returnsSince } from "./rules";
import type { Taken } from "./types";

/**
 * A mail came back: whoever looks at it sees that nobody got it, and the address is marked when the fault is the
 * address's. Told twice, the address is marked once: somebody may have found out meanwhile that it works.
 */
export function noteReturn(db: Db, { outboxId, isPermanent, answer }: Bounce, now: Date): Promise<Taken> {
  return inTransaction(db, async (trx) => {
    const address = await findOutboxAddress(trx, outboxId, returnsSince(now));
    if (!address) return "unknown";
    const isNews = await updateOutboxAsBounced(trx, outboxId, answer);
    if (isNews && isPermanent)
      await insertBadAddress(trx, address, { reason: "bounce", answer, outboxId }, now);
    return "bounce";
  });
}
