import type { Db } from "db/connection";
import { findEvent } from "db/events";
import { findMailingForUpdate, updateMailingState } from "db/mailings";
import { inTransaction } from "db/transaction";
import { begin } from "./begin.server";
import { isPointless } from "./rules";

export type Decision = "send" | "skip";

type DecideOutcome = { ok: true } | { ok: false; reason: "decided" | "pointless" };

/** What an organiser says of a mailing whose time went by: it goes now, once, or not at all. */
export function decide(
  db: Db,
  { eventId, id }: { eventId: string; id: string },
  decision: Decision,
  now: Date,
): Promise<DecideOutcome> {
  return inTransaction(db, async (trx) => {
    const mailing = await findMailingForUpdate(trx, id);
    if (mailing?.state !== "missed" || mailing.eventId !== eventId) return { ok: false, reason: "decided" };
    const event = await findEvent(trx, eventId);
    if (decision === "skip") await updateMailingState(trx, id, "stopped", now);
    else if (event && isPointless(mailing.kind, event, now)) return { ok: false, reason: "pointless" };
    else await begin(trx, mailing, now);
    return { ok: true };
  });
}
