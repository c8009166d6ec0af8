import type { Quota } from "~/domain/event/types";
import type { Room } from "~/domain/registration/types";
import type { Db } from "./connection";

/** The quotas of an event, without the places that are left for all others. */
export async function listQuotas(db: Db, eventId: string): Promise<Quota[]> {
  const rows = await db("quotas").where({ event_id: eventId }).where("position", ">", 0).orderBy("position");
  return rows.map((row) => ({ of: row.of, value: row.value, seats: row.seats }));
}

/** The rooms of an event in the order in which they are tried, the one for all others last; none: no limit. */
export async function listRooms(db: Db, eventId: string): Promise<Room[]> {
  const rows = await db("quotas").where({ event_id: eventId }).orderBy("position");
  const [everyone, ...quotas] = rows.map(toRoom);
  return everyone ? [...quotas, everyone] : [];
}

/** Writes how many have a place in a room and how many wait for one. */
export async function updateRoomCounts(
  db: Db,
  eventId: string,
  { position, taken, queued }: Pick<Room, "position" | "taken" | "queued">,
): Promise<void> {
  await db("quotas").where({ event_id: eventId, position }).update({ taken, queued });
}

/** Divides the capacity anew; nobody is seated yet. Without a capacity there are no rooms. */
export async function updateQuotas(
  db: Db,
  eventId: string,
  capacity: number | null,
  quotas: Quota[],
): Promise<void> {
  await db("events").where({ id: eventId }).update({ capacity });
  await db("quotas").where({ event_id: eventId }).delete();
  if (capacity === null) return;
  const kept = quotas.reduce((sum, { seats }) => sum + seats, 0);
  const everyone = { of: "everyone", value: null, seats: Math.max(0, capacity - kept) };
  await db("quotas").insert(
    [everyone, ...quotas].map((quota, position) => ({ ...quota, event_id: eventId, position })),
  );
}

interface Row {
  position: number;
  of: Room["of"];
  value: string | null;
  seats: number;
  taken: number;
  queued: number;
}

function toRoom({ position, of, value, seats, taken, queued }: Row): Room {
  return { position, of, value, seats, taken, queued };
}
