import type { Db } from "db/connection";
import { updateEventState } from "db/events";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import { nextStates, openingFault, type StateFault } from "./states";
import type { EventState } from "./types";

export type StateOutcome = { ok: true } | { ok: false; reason: StateFault | "changed-meanwhile" };

/** Takes an event to its next state. A second press of the same button finds it done and is no fault. */
export function changeState(db: Db, eventId: string, to: EventState, now: Date): Promise<StateOutcome> {
  return inTransaction(db, async (trx) => {
    const event = await findEventDetails(trx, { id: eventId });
    if (event?.state === to) return { ok: true };
    if (!event || !nextStates(event.state).includes(to)) return { ok: false, reason: "changed-meanwhile" };
    const fault = to === "open" ? openingFault(event, event.contacts) : null;
    if (fault) return { ok: false, reason: fault };
    const changed = await updateEventState(trx, event, to, now);
    return changed ? { ok: true } : { ok: false, reason: "changed-meanwhile" };
  });
}
