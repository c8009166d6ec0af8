import type { Db } from "db/connection";
import { type LineParty, listLine, updatePlaced } from "db/participants";
import { listRooms, updateRoomCounts } from "db/quotas";
import { findRegistration, updateCalendarSequence } from "db/registrations";
import type { Event, EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce, type News } from "./announce.server";
import { linkTokenOf } from "./link.server";
import { type Room, seated, waitingBefore } from "./places";

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

/** How many people wait before those of a registration who wait; 0 when all have their place. */
export async function findAhead(db: Db, event: Event, { id }: { id: string }): Promise<number> {
  if (event.capacity === null) return 0;
  const line = await listLine(db, event.id);
  return aheadOf(line, await listRooms(db, event.id), id);
}

function aheadOf(line: LineParty[], rooms: Room[], registrationId: string): number {
  const first = line.find((party) => party.registrationId === registrationId && party.placed < party.size);
  return first ? waitingBefore(line, rooms, first) : 0;
}

/** Registrations that have more or fewer places than before, and whether they had any. */
function movedIn(before: LineParty[], after: LineParty[]) {
  const moved = new Map<string, { registrationId: string; change: number; had: boolean }>();
  for (const [index, { registrationId, placed }] of after.entries()) {
    const earlier = before[index]?.placed ?? 0;
    const sum = moved.get(registrationId) ?? { registrationId, change: 0, had: false };
    sum.change += placed - earlier;
    sum.had ||= earlier > 0;
    moved.set(registrationId, sum);
  }
  return [...moved.values()].filter(({ change }) => change !== 0);
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
