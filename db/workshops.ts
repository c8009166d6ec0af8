import type { Db } from "./connection";

/** False when the event has a workshop already, or the code is taken. */
export async function insertWorkshop(
  db: Db,
  workshop: { id: string; eventId: string; code: string; followToken: string },
  now: Date,
): Promise<boolean> {
  const rows = await db("workshops")
    .insert({
      id: workshop.id,
      event_id: workshop.eventId,
      code: workshop.code,
      follow_token: workshop.followToken,
      created_at: now.toISOString(),
    })
    .onConflict()
    .ignore()
    .returning("id");
  return rows.length === 1;
}

export async function findWorkshopCodeOfEvent(db: Db, eventId: string): Promise<string | null> {
  return (await db("workshops").where({ event_id: eventId }).first("code"))?.code ?? null;
}
