import type { Db } from "db/connection";
import { findMailingForUpdate, updateMailingState } from "db/mailings";
import { updateQueuedOfMailingAsCancelled } from "db/outbox";
import { inTransaction } from "db/transaction";

/** Ends a mailing where it is: what has gone is gone, what nobody holds yet is taken back. */
export function stopMailing(db: Db, id: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const mailing = await findMailingForUpdate(trx, id);
    if (!mailing || mailing.state === "stopped") return;
    if (mailing.state !== "done") await updateMailingState(trx, id, "stopped", now);
    await updateQueuedOfMailingAsCancelled(trx, id);
  });
}
