import type { Db } from "./connection";

/** That somebody changed a registration: the names of the fields, never what stood in them. */
export interface RegistrationChange {
  registrationId: string;
  /** The version that the change made. */
  version: number;
  /** Null: the registrant. */
  organizerId: string | null;
  fields: string[];
  createdAt: string;
}

export async function insertRegistrationChange(db: Db, change: RegistrationChange): Promise<void> {
  await db("registration_history").insert({
    registration_id: change.registrationId,
    version: change.version,
    organizer_id: change.organizerId,
    fields: JSON.stringify(change.fields),
    created_at: change.createdAt,
  });
}

/** Changes after a version, the newest first, each with the name of who made it; null for the registrant. */
export async function listRegistrationChanges(
  db: Db,
  registrationId: string,
  after = 0,
): Promise<(RegistrationChange & { organizerName: string | null })[]> {
  const rows = await db("registration_history as h")
    .leftJoin("organizers as o", "o.id", "h.organizer_id")
    .where("h.registration_id", registrationId)
    .where("h.version", ">", after)
    .orderBy("h.version", "desc")
    .select("h.*", "o.name as organizer_name");
  return rows.map((row) => ({
    registrationId: row.registration_id,
    version: row.version,
    organizerId: row.organizer_id,
    fields: JSON.parse(row.fields),
    createdAt: row.created_at,
    organizerName: row.organizer_name,
  }));
}
