import type { Db } from "db/connection";
import { newId } from "db/id";
import { findMailingForUpdate, updateMailingState } from "db/mailings";
import { insertOpeningNoticeOnce } from "db/opening-notices";
import { updateQueuedOfMailingAsCancelled } from "db/outbox";
import { inTransaction } from "db/transaction";

/**
 * Ends a mailing where it is: what has gone is gone, what nobody holds yet is taken back. Who asked to be told when
 * registration opens, and is not told now, waits again.
 */
export function stopMailing(db: Db, id: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const mailing = await findMailingForUpdate(trx, id);
    if (!mailing || mailing.state === "stopped") return;
    const untold = await updateQueuedOfMailingAsCancelled(trx, id);
    if (mailing.state !== "done" || untold.length > 0) await updateMailingState(trx, id, "stopped", now);
    if (mailing.audience.of !== "askers" || !mailing.eventId) return;
    const asked = new Date(mailing.createdAt);
    for (const { email, language } of untold)
      await insertOpeningNoticeOnce(trx, { id: newId(), eventId: mailing.eventId, email, language }, asked);
  });
}
