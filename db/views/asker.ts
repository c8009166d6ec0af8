import type { Asker } from "~/domain/organizer/types";
import type { Db } from "../connection";
import { listRoles } from "../organizer-roles";
import { findOrganizer } from "../organizers";

/** A person with all that decides what they may see; null when the person is gone. */
export async function findAsker(db: Db, organizerId: string): Promise<Asker | null> {
  const person = await findOrganizer(db, organizerId);
  if (!person) return null;
  const roles = await listRoles(db, organizerId);
  const parts = await db("registration_contacts")
    .where({ organizer_id: organizerId })
    .orWhere({ stand_in_id: organizerId })
    .select("event_id", "municipality_code");
  return {
    organizerId,
    name: person.name,
    email: person.email,
    isOrganizer: roles.some((r) => r.role === "organizer"),
    facilitates: roles.flatMap((r) => (r.role === "facilitator" && r.eventId ? [r.eventId] : [])),
    contactFor: parts.map((p) => ({ eventId: p.event_id, municipalityCode: p.municipality_code })),
  };
}
