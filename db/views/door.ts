import { inOrder } from "~/domain/attendance/rules";
import type { Attendee } from "~/domain/attendance/types";
import type { Participant, RegistrationSource } from "~/domain/registration/types";
import type { Db } from "../connection";
import type { Scope } from "./registrants";

interface Row {
  id: string;
  name: string;
  attends: Participant["attends"];
  placed_at: string | null;
  arrived_at: string | null;
  organization_name: string | null;
  source: RegistrationSource;
  municipality: string;
}

/** Everybody who may come to the event, by name; those who have cancelled are not awaited. */
export async function listAttendees(db: Db, eventId: string, scope: Scope): Promise<Attendee[]> {
  const rows: Row[] = await inScope(db, eventId, scope)
    .join("municipalities as m", "m.code", "r.municipality_code")
    .select("p.id", "p.name", "p.attends", "p.placed_at", "p.arrived_at", "r.organization_name", "r.source")
    .select("m.name as municipality");
  return inOrder(rows.map(toAttendee));
}

function toAttendee(row: Row): Attendee {
  return {
    id: row.id,
    name: row.name,
    organization: row.organization_name,
    municipality: row.municipality,
    as: standingOf(row),
    arrivedAt: row.arrived_at,
  };
}

function standingOf({ source, attends, placed_at }: Row): Attendee["as"] {
  if (source === "door") return "walk-in";
  if (attends === "remote") return "remote";
  return placed_at ? null : "waiting";
}

/** A participant on the list, and when they came; null when they are not on the asker's list. */
export async function findArrival(
  db: Db,
  eventId: string,
  scope: Scope,
  participantId: string,
): Promise<{ arrivedAt: string | null } | null> {
  const row = await inScope(db, eventId, scope).where("p.id", participantId).first("p.arrived_at");
  return row ? { arrivedAt: row.arrived_at } : null;
}

/** Those who were registered together, by their reference. */
export async function listPartyIds(
  db: Db,
  eventId: string,
  scope: Scope,
  reference: string,
): Promise<string[]> {
  return inScope(db, eventId, scope).where("r.reference", reference).orderBy("p.position").pluck("p.id");
}

function inScope(db: Db, eventId: string, scope: Scope) {
  const query = db("registrations as r")
    .join("participants as p", "p.registration_id", "r.id")
    .where("r.event_id", eventId)
    .whereNull("r.cancelled_at");
  return scope === "all" ? query : query.whereIn("r.municipality_code", [...scope]);
}
