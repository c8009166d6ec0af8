import type { Db } from "db/connection";
import { listRooms, updateRoomCounts } from "db/quotas";
import type { Event } from "~/domain/event/types";
import type { OfficeForm } from "./form.server";
import { joined, type Party, placedIn, roomOf } from "./places";
import type { Room } from "./types";

interface Places {
  placed: number;
  waiting: number;
  /** How many people wait before them. */
  ahead: number;
}

/** Places that those of a form would have at the end of the line, under the event's lock. */
export async function foreseePlaces(trx: Db, event: Event, form: OfficeForm): Promise<Places> {
  return placesIn(await findRoom(trx, event, form), form);
}

/** Takes them. Costs the same however many are registered: the rooms keep count. */
export async function takePlaces(trx: Db, event: Event, form: OfficeForm): Promise<Places> {
  const room = await findRoom(trx, event, form);
  const places = placesIn(room, form);
  const party = partyOf(form);
  if (room && party.size > 0) {
    await updateRoomCounts(trx, event.id, joined(room, party, party.size - places.waiting));
  }
  return places;
}

async function findRoom(trx: Db, event: Event, form: OfficeForm): Promise<Room | null> {
  return event.capacity === null ? null : roomOf(await listRooms(trx, event.id), form);
}

/** Those who attend remotely need no place. */
function partyOf({ participants, maySplit }: OfficeForm): Party {
  return { size: participants.filter(({ attends }) => attends === "on-site").length, maySplit };
}

function placesIn(room: Room | null, form: OfficeForm): Places {
  const party = partyOf(form);
  const waiting = room ? party.size - placedIn(room, party) : 0;
  return {
    placed: form.participants.length - waiting,
    waiting,
    ahead: waiting > 0 && room ? room.queued : 0,
  };
}
