import type { OrganizerRole } from "~/domain/organizer/types";
import type { Db } from "./connection";
import { newId } from "./id";

/** Roles of a person: `eventId` is null when the role covers everything. */
export async function listRoles(
  db: Db,
  organizerId: string,
): Promise<{ role: OrganizerRole; eventId: string | null }[]> {
  const rows = await db("organizer_roles").where({ organizer_id: organizerId });
  return rows.map((row) => ({ role: row.role, eventId: row.event_id }));
}

export async function insertRole(
  db: Db,
  organizerId: string,
  role: OrganizerRole,
  eventId: string | null,
): Promise<void> {
  await db("organizer_roles").insert({ id: newId(), organizer_id: organizerId, role, event_id: eventId });
}

/** How many people may organize. */
export async function countOrganizers(db: Db): Promise<number> {
  const row = await db("organizer_roles").where({ role: "organizer" }).count({ count: "*" }).first();
  return Number(row?.count ?? 0);
}
