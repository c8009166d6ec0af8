import { newId } from "db/id";
import type { Knex } from "knex";
import { createEvent } from "~/domain/event/create.server";
import { eveningInJoutsa } from "./event";

/** A registration, an invitation and a decline of an organisation, as bare rows: only whose they are matters. */
export async function plantDeeds(
  db: Knex,
  organizationId: string,
  municipalityCode: string,
  organizerId: string,
  now: Date,
): Promise<void> {
  const event = await createEvent(db, eveningInJoutsa(), now);
  if (!event.ok) throw new Error(event.reason);
  const deed = () => ({
    id: newId(),
    event_id: event.id,
    organization_id: organizationId,
    organization_kind: "association",
    municipality_code: municipalityCode,
    language: "fi",
    created_at: now.toISOString(),
  });
  await db("registrations").insert({
    ...deed(),
    ...{ position: 1, reference: "AAAA-BBBB", source: "web", privacy_version: "1" },
    ...{ link_hash: newId(), link_sealed: "", updated_at: now.toISOString() },
  });
  await db("invitations").insert({ ...deed(), link_hash: newId(), link_sealed: "", created_by: organizerId });
  await db("declines").insert({ ...deed(), source: "web" });
}
