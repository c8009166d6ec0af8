import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { findPlannedMailingForUpdate, updateMailingPlan } from "db/mailings";
import { updateCalendarSequences } from "db/registrations";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import type { EventDraft } from "~/domain/event/draft";
import type { EventDetails } from "~/domain/event/types";
import { type UpdateOutcome, updateEvent } from "~/domain/event/update.server";
import type { Site } from "~/domain/site/types";
import { changesOf, type Telling } from "./changes-of";
import { planMailing } from "./plan.server";
import { changeMailingDue, EVERYBODY, isStillToCome } from "./rules";
import { stopMailing } from "./stop.server";
import { tellStandIns } from "./tell-stand-ins.server";
import { touchedBy } from "./touched-by.server";

/** As `updateEvent`; whoever the change touches gets a newer calendar entry, and in a while one mail of it all. New stand-ins are told at once. */
export function saveEvent(
  db: Db,
  site: Site,
  eventId: string,
  draft: EventDraft,
  now: Date,
): Promise<UpdateOutcome> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, eventId);
    const before = await findEventDetails(trx, { id: eventId });
    const outcome = await updateEvent(trx, eventId, draft, now);
    const after = await findEventDetails(trx, { id: eventId });
    if (!outcome.ok || !before || !after) return outcome;
    await tellStandIns(trx, site, before, after, now);
    if (changesOf(before, after).length === 0) return outcome;
    const telling = { until: now.toISOString(), event: before };
    const touched = await touchedBy(trx, [telling], after);
    const ids = touched.map(({ id }) => id);
    await updateCalendarSequences(trx, eventId, now, ids);
    await planToTell(trx, telling, after, now);
    return outcome;
  });
}

/** A further change joins the mailing that waits; one that leaves all as it was told stops it. */
async function planToTell(trx: Db, telling: Telling, event: EventDetails, now: Date): Promise<void> {
  const kind = "event-changed";
  const waiting = await findPlannedMailingForUpdate(trx, event.id, kind);
  const told = [...((waiting?.facts as Telling[] | undefined) ?? []), telling];
  const before = told[0]?.event ?? event;
  // A day that is taken back after it was over is news to nobody.
  const isToCome = isStillToCome(event, now) && (event.startsOn !== null || isStillToCome(before, now));
  const isNeeded = isToCome && (await touchedBy(trx, told, event)).length > 0;
  const dueAt = changeMailingDue(waiting ? new Date(waiting.createdAt) : now, now);
  if (isNeeded && waiting) await updateMailingPlan(trx, waiting.id, { dueAt, facts: told });
  else if (isNeeded) {
    const about = { eventId: event.id, audience: EVERYBODY, facts: told, createdBy: null };
    await planMailing(trx, { id: newId(), kind, dueAt, ...about }, now);
  } else if (waiting) await stopMailing(trx, waiting.id, now);
}
