import type { Db } from "db/connection";
import { findPlannedMailingForUpdate, updateMailingBody, updateMailingDue } from "db/mailings";
import { inTransaction } from "db/transaction";
import { stopMailing } from "./stop.server";

export interface Steering {
  /** What the organiser says beside the change itself. */
  note: string;
  /** Let it wait for its time with the note, send it at once, or leave it unsent. */
  deed: "keep" | "send" | "stop";
}

/** What an organiser does with the mail of a change before it goes; false when there is none that waits. */
export function steerChange(db: Db, eventId: string, { note, deed }: Steering, now: Date): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const waiting = await findPlannedMailingForUpdate(trx, eventId, "event-changed");
    if (!waiting) return false;
    await updateMailingBody(trx, waiting.id, note);
    if (deed === "send") await updateMailingDue(trx, waiting.id, now.toISOString());
    if (deed === "stop") await stopMailing(trx, waiting.id, now);
    return true;
  });
}
