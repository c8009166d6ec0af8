import type { Knex } from "knex";
import type { Participant } from "~/domain/registration/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  name: string;
  role: string | null;
  attends: Participant["attends"];
  first_theme_id: string | null;
  second_theme_id: string | null;
  line: number | null;
  placed_at: string | null;
  arrived_at: string | null;
}

export function toParticipant(row: Row): Participant {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    attends: row.attends,
    themeIds: [row.first_theme_id, row.second_theme_id].filter((id) => id !== null),
    line: row.line,
    placedAt: row.placed_at,
    arrivedAt: row.arrived_at,
  };
}

/** What a registration writes of a participant; arrivals are marked at the door. */
function toRow({ name, role, attends, themeIds, line, placedAt }: Participant, position: number) {
  return {
    position,
    name,
    role,
    attends,
    first_theme_id: themeIds[0] ?? null,
    second_theme_id: themeIds[1] ?? null,
    line,
    placed_at: placedAt,
  };
}

/** In the order in which they were written. Diets are kept apart: `sensitive-notes.ts`. */
export async function listParticipants(db: Db, registrationId: string): Promise<Participant[]> {
  const rows: Row[] = await db("participants")
    .where({ registration_id: registrationId })
    .orderBy("position")
    .select("*");
  return rows.map(toParticipant);
}

export async function insertParticipants(
  db: Db,
  registrationId: string,
  participants: Participant[],
): Promise<void> {
  await db("participants").insert(
    participants.map((participant, index) => ({
      id: participant.id,
      registration_id: registrationId,
      ...toRow(participant, index + 1),
    })),
  );
}

/** Those who are no longer named go, with all that hangs on them; the others keep their arrival. */
export async function updateParticipants(
  db: Db,
  registrationId: string,
  participants: Participant[],
): Promise<void> {
  const ids = participants.map(({ id }) => id);
  await db("participants").where({ registration_id: registrationId }).whereNotIn("id", ids).delete();
  // Positions are unique: those who stay step aside before they take their new ones.
  await db("participants").where({ registration_id: registrationId }).increment("position", STEP_ASIDE);
  for (const [index, participant] of participants.entries()) {
    const row = toRow(participant, index + 1);
    const kept = await db("participants").where({ id: participant.id }).update(row);
    if (kept === 0)
      await db("participants").insert({ id: participant.id, registration_id: registrationId, ...row });
  }
}

const STEP_ASIDE = 1_000;

/** A party in the line of an event, with as much of it as has a place. */
export interface LineParty {
  registrationId: string;
  line: number;
  size: number;
  placed: number;
  maySplit: boolean;
  municipalityCode: string;
  organizationKind: string;
}

interface PartyRow {
  id: string;
  line: number;
  size: number | string;
  placed: number | string;
  may_split: number;
  municipality_code: string;
  organization_kind: string;
}

/** The line of an event in its order: those of each registration who came into it together. */
export async function listLine(db: Db, eventId: string): Promise<LineParty[]> {
  const query: Knex.QueryBuilder = db("registrations as r");
  const rows = await query
    .join("participants as p", "p.registration_id", "r.id")
    .where("r.event_id", eventId)
    .whereNull("r.cancelled_at")
    .where("p.attends", "on-site")
    .groupBy("p.line", "r.id", "r.may_split", "r.municipality_code", "r.organization_kind")
    .orderBy("p.line")
    .select("r.id", "p.line", "r.may_split", "r.municipality_code", "r.organization_kind")
    .count({ size: "p.id", placed: "p.placed_at" });
  return rows.map((row: PartyRow) => ({
    registrationId: row.id,
    line: row.line,
    size: Number(row.size),
    placed: Number(row.placed),
    maySplit: row.may_split === 1,
    municipalityCode: row.municipality_code,
    organizationKind: row.organization_kind,
  }));
}

/** The first `placed` of a party have a place from now on, or keep the one they had; the others wait. */
export async function updatePlaced(
  db: Db,
  { registrationId, line }: Pick<LineParty, "registrationId" | "line">,
  placed: number,
  now: Date,
): Promise<void> {
  const party = { registration_id: registrationId, line, attends: "on-site" };
  const ids = await db("participants").where(party).orderBy("position").pluck("id");
  await db("participants")
    .whereIn("id", ids.slice(0, placed))
    .whereNull("placed_at")
    .update({ placed_at: now.toISOString() });
  await db("participants").whereIn("id", ids.slice(placed)).update({ placed_at: null });
}
