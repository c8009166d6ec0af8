import { insertBadAddress } from "db/bad-addresses";
import type { Db } from "db/connection";
import { updateOutboxAsFailed } from "db/outbox-delivery";
import { inTransaction } from "db/transaction";

interface End {
  id: string;
  workerId: string;
  tries: number;
  answer: string;
  /** The server said that there is no such address: it is marked, as it would be by a mail that came back. */
  isBadAddress: boolean;
}

/** A message will not go: whoever looks at it sees why. */
export function fail(db: Db, address: string, end: End, now: Date): Promise<void> {
  const { id, workerId, answer, isBadAddress } = end;
  return inTransaction(db, async (trx) => {
    const isHeld = await updateOutboxAsFailed(trx, id, workerId, end);
    if (isHeld && isBadAddress)
      await insertBadAddress(trx, address, { reason: "bounce", answer, outboxId: id }, now);
  });
}
