import type { Db } from "db/connection";
import { listLine, updatePlaced } from "db/participants";
import { listRooms, updateRoomCounts } from "db/quotas";
import { findRegistration, updateCalendarSequence } from "db/registrations";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { linkTokenOf } from "./link.server";
import { aheadOf, movedIn, seated } from "./places";
import type { News } from "./tell-registrant.server";

/**
 * Seats the line of an event anew, under the event's lock, after something in it has changed. Everybody whose
 * places are others than before gets a mail, but not `but`, whom another mail tells.
 */
export async function moveUp(
  trx: Db,
  site: Site,
  event: EventDetails,
  now: Date,
  but?: string,
): Promise<void> {
  const before = await listLine(trx, event.id);
  const { placed, rooms } = seated(before, await listRooms(trx, event.id));
  const after = before.map((party, index) => ({ ...party, placed: placed[index] ?? 0 }));
  for (const room of rooms) await updateRoomCounts(trx, event.id, room);
  for (const [index, party] of after.entries()) {
    if (party.placed !== before[index]?.placed) await updatePlaced(trx, party, party.placed, now);
  }
  for (const { registrationId, change, had } of movedIn(before, after)) {
    if (registrationId === but) continue;
    const ahead = aheadOf(after, rooms, registrationId);
    const what = change > 0 ? "promoted" : "demoted";
    await tell(trx, site, event, registrationId, { what, ahead, hadPlace: had }, now);
  }
}

/** The next invite must be newer than the one in the calendar, though the registrant has changed nothing. */
async function tell(
  trx: Db,
  site: Site,
  event: EventDetails,
  id: string,
  news: News,
  now: Date,
): Promise<void> {
  await updateCalendarSequence(trx, id, now);
  const registration = await findRegistration(trx, id);
  if (!registration) return;
  const token = await linkTokenOf(trx, site, registration);
  await announce(trx, site, event, registration, token, news, now);
}
