import type { Db } from "./connection";
import type { Scope } from "./views/registrants";

/** The cover messages that have been written for an event, by the code of their municipality. */
export async function listCoverMessages(
  db: Db,
  eventId: string,
  scope: Scope,
): Promise<Record<string, string>> {
  const query = db("cover_messages").where({ event_id: eventId });
  if (scope !== "all") query.whereIn("municipality_code", [...scope]);
  const rows = await query.select("municipality_code", "message");
  return Object.fromEntries(rows.map((row) => [row.municipality_code, row.message]));
}

export async function updateCoverMessage(
  db: Db,
  cover: { eventId: string; municipalityCode: string; message: string },
  organizerId: string,
  now: Date,
): Promise<void> {
  await db("cover_messages")
    .insert({
      event_id: cover.eventId,
      municipality_code: cover.municipalityCode,
      message: cover.message,
      updated_at: now.toISOString(),
      updated_by: organizerId,
    })
    .onConflict(["event_id", "municipality_code"])
    .merge(["message", "updated_at", "updated_by"]);
}
