import type { Db } from "./connection";

/** Writes the hosts anew, in the order given. */
export async function updateEventHosts(db: Db, eventId: string, names: string[]): Promise<void> {
  await db("event_hosts").where({ event_id: eventId }).delete();
  if (names.length === 0) return;
  await db("event_hosts").insert(
    names.map((name, index) => ({ event_id: eventId, position: index + 1, name })),
  );
}
