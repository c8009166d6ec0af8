import type { Db } from "db/connection";
import { updateCoverMessage } from "db/cover-messages";
import { inTransaction } from "db/transaction";

/** Keeps what a municipality writes to those whom it invites. */
export function writeCover(
  db: Db,
  cover: { eventId: string; municipalityCode: string; message: string },
  organizerId: string,
  now: Date,
): Promise<void> {
  return inTransaction(db, (trx) => updateCoverMessage(trx, cover, organizerId, now));
}
