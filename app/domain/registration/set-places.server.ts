import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { listLine } from "db/participants";
import { updateQuotas } from "db/quotas";
import { inTransaction } from "db/transaction";
import type { EventDetails, Quota } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { moveUp } from "./move-up.server";
import { seated } from "./places";
import type { Room } from "./types";

export interface Capacity {
  /** Places on site; null: no limit. */
  capacity: number | null;
  /** Kept places, within the capacity. */
  quotas: Quota[];
}

/** How many people a change of the places would move: it says so before it happens. */
export interface Moves {
  /** From the line to a place, and from a place to the line. */
  promoted: number;
  demoted: number;
  waiting: number;
}

export async function foreseeMoves(db: Db, eventId: string, places: Capacity): Promise<Moves> {
  const line = await listLine(db, eventId);
  const { placed } = seated(line, roomsOf(places));
  const differences = line.map((party, index) => (placed[index] ?? 0) - party.placed);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    promoted: sum(differences.filter((difference) => difference > 0)),
    demoted: -sum(differences.filter((difference) => difference < 0)),
    waiting: sum(line.map(({ size }, index) => size - (placed[index] ?? 0))),
  };
}

/** Divides the places of an event anew; everybody whose place changes is told by mail. */
export function setPlaces(
  db: Db,
  site: Site,
  event: EventDetails,
  places: Capacity,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, event.id);
    await updateQuotas(trx, event.id, places.capacity, places.quotas);
    await moveUp(trx, site, event, now);
  });
}

function roomsOf({ capacity, quotas }: Capacity): Room[] {
  if (capacity === null) return [];
  const kept = quotas.reduce((sum, { seats }) => sum + seats, 0);
  const everyone = { of: "everyone", value: null, seats: Math.max(0, capacity - kept) } as const;
  const rooms = [...quotas, everyone];
  return rooms.map((room, index) => ({ ...room, position: index, taken: 0, queued: 0 }));
}
