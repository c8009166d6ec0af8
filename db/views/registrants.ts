import type { Registration } from "~/domain/registration/types";
import type { Db } from "../connection";
import { participantColumns, toParticipant } from "../participants";
import { toRegistration } from "../registrations";

/** Whose registrations may be read: everybody's, or those of some municipalities. */
export type Scope = "all" | readonly string[];

export interface Registrant extends Registration {
  municipality: string;
}

/** An event's registrations within the scope, cancelled ones too, in the order in which they came. */
export async function listRegistrants(db: Db, eventId: string, scope: Scope): Promise<Registrant[]> {
  return complete(db, eventId, scope, await rowsOf(db, eventId, scope));
}

/** Those who can be written to, each with the sealed link that every mail holds. */
export async function listRecipients(
  db: Db,
  eventId: string,
  scope: Scope,
): Promise<(Registrant & { linkSealed: string })[]> {
  const rows = await rowsOf(db, eventId, scope).whereNull("r.cancelled_at").whereNotNull("r.email");
  const registrants = await complete(db, eventId, scope, rows);
  return registrants.map((registrant, index) => ({ ...registrant, linkSealed: rows[index].link_sealed }));
}

function rowsOf(db: Db, eventId: string, scope: Scope) {
  return inScope(db, eventId, scope)
    .join("municipalities as m", "m.code", "r.municipality_code")
    .orderBy("r.position")
    .select("r.*", "m.name as municipality");
}

async function complete(
  db: Db,
  eventId: string,
  scope: Scope,
  rows: Awaited<ReturnType<typeof rowsOf>>,
): Promise<Registrant[]> {
  const names = await participantsOf(db, eventId, scope);
  return rows.map((row) => ({
    ...toRegistration(row, names.get(row.id) ?? []),
    municipality: row.municipality,
  }));
}

async function participantsOf(db: Db, eventId: string, scope: Scope) {
  const rows = await inScope(db, eventId, scope)
    .join("participants as p", "p.registration_id", "r.id")
    .orderBy("p.position")
    .select("p.registration_id", ...participantColumns("p"));
  const found = new Map<string, Registration["participants"]>();
  for (const row of rows) {
    const others = found.get(row.registration_id);
    if (others) others.push(toParticipant(row));
    else found.set(row.registration_id, [toParticipant(row)]);
  }
  return found;
}

/** The diets of those who are coming, sealed, and not whose they are. */
export async function listSealedDiets(db: Db, eventId: string, scope: Scope): Promise<string[]> {
  return inScope(db, eventId, scope)
    .join("participants as p", "p.registration_id", "r.id")
    .join("dietary_requirements as d", "d.participant_id", "p.id")
    .whereNull("r.cancelled_at")
    .pluck("d.text_sealed");
}

/** Municipalities that somebody has registered from, whoever asks. */
export async function listRegisteredMunicipalityCodes(db: Db, eventId: string): Promise<string[]> {
  return inScope(db, eventId, "all").whereNull("r.cancelled_at").distinct().pluck("r.municipality_code");
}

function inScope(db: Db, eventId: string, scope: Scope) {
  const query = db("registrations as r").where("r.event_id", eventId);
  return scope === "all" ? query : query.whereIn("r.municipality_code", [...scope]);
}
