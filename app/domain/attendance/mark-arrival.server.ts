import { updateArrived, updateNotArrived } from "db/arrivals";
import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { findArrival } from "db/views/door";
import type { Scope } from "db/views/registrants";
import { tappedAt } from "./rules";
import type { DoorOutcome } from "./types";

interface Mark {
  arrived: boolean;
  /** When it was tapped, by the clock of the device. */
  at: string;
  /** Who marks; null for a helper who came by a link. */
  by: string | null;
}

/**
 * Marks that a participant has come, or that they have not after all. The earliest tap counts, and the same marks
 * sent again in their order change nothing.
 */
export function markArrival(
  db: Db,
  eventId: string,
  scope: Scope,
  participantId: string,
  { arrived, at, by }: Mark,
  now: Date,
): Promise<DoorOutcome> {
  return inTransaction(db, async (trx) => {
    const known = await findArrival(trx, eventId, scope, participantId);
    if (!known) return { ok: false, reason: "unknown" };
    if (arrived) await updateArrived(trx, participantId, tappedAt(at, now), by);
    else await updateNotArrived(trx, participantId);
    return { ok: true };
  });
}
