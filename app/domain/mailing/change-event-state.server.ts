import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { deletePlannedMailings, listPlannedIdsByRule, listUnendedMailings } from "db/mailings";
import { updateQueuedOfEventAsCancelled } from "db/outbox";
import { updateCalendarSequences } from "db/registrations";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import { changeState, type StateOutcome } from "~/domain/event/change-state.server";
import type { Event, EventState } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { countToTell } from "./count-to-tell.server";
import { planMailing } from "./plan.server";
import { EVERYBODY, MAILED_WITHOUT_ANSWER } from "./rules";
import { stopMailing } from "./stop.server";
import { tellStandIns } from "./tell-stand-ins.server";

/**
 * As `changeState`. To cancel ends what was still to be sent, which rules plan anew if it is announced again, and
 * tells those who come and those who were invited; out of a calendar and into it again an entry is always newer than
 * before. `note` goes into the mails.
 */
export function changeEventState(
  db: Db,
  site: Site,
  eventId: string,
  { state, note }: { state: EventState; note: string },
  now: Date,
): Promise<StateOutcome> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, eventId);
    const before = await findEventDetails(trx, { id: eventId });
    const outcome = await changeState(trx, eventId, state, now);
    if (!outcome.ok || !before || before.state === state) return outcome;
    if ([before.state, state].includes("cancelled")) await updateCalendarSequences(trx, eventId, now);
    if (state === "cancelled") await tellOfCancellation(trx, before, note, now);
    else await tellStandIns(trx, site, before, { ...before, state }, now);
    return outcome;
  });
}

async function tellOfCancellation(trx: Db, event: Event, note: string, now: Date): Promise<void> {
  await deletePlannedMailings(trx, await listPlannedIdsByRule(trx, { eventId: event.id }));
  for (const { id } of await listUnendedMailings(trx, event.id)) await stopMailing(trx, id, now);
  await updateQueuedOfEventAsCancelled(trx, event.id);
  const { registrants, invitees } = await countToTell(trx, event, now);
  const about = { kind: "event-cancelled", eventId: event.id, body: note, createdBy: null } as const;
  const dueAt = now.toISOString();
  if (registrants > 0) await planMailing(trx, { ...about, id: newId(), audience: EVERYBODY, dueAt }, now);
  if (invitees > 0)
    await planMailing(trx, { ...about, id: newId(), audience: MAILED_WITHOUT_ANSWER, dueAt }, now);
}
