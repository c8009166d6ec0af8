import type { Db } from "./connection";

/** What may tell of a person's health or faith: sealed, apart from the rest, and erased by the clock. */
const TABLES = ["dietary_requirements", "access_needs"] as const;
export type SensitiveTable = (typeof TABLES)[number];

export interface SensitiveNote {
  participantId: string;
  textSealed: string;
  consentAt: string;
}

export async function insertSensitiveNotes(
  db: Db,
  table: SensitiveTable,
  notes: SensitiveNote[],
): Promise<void> {
  if (notes.length === 0) return;
  await db(table).insert(
    notes.map(({ participantId, textSealed, consentAt }) => ({
      participant_id: participantId,
      text_sealed: textSealed,
      consent_at: consentAt,
    })),
  );
}

export async function listSensitiveNotes(
  db: Db,
  table: SensitiveTable,
  registrationId: string,
): Promise<SensitiveNote[]> {
  const rows = await db(`${table} as n`)
    .join("participants as p", "p.id", "n.participant_id")
    .where("p.registration_id", registrationId)
    .select("n.*");
  return rows.map((row) => ({
    participantId: row.participant_id,
    textSealed: row.text_sealed,
    consentAt: row.consent_at,
  }));
}

/** Those of a registration that is given up, or whose notes are written anew. */
export async function deleteSensitiveNotes(db: Db, registrationId: string): Promise<void> {
  const participants = db("participants").where({ registration_id: registrationId }).select("id");
  for (const table of TABLES) await db(table).whereIn("participant_id", participants.clone()).delete();
}

/** Those of events held on the day or before it. Returns how many there were. */
export async function deleteSensitiveNotesUntil(db: Db, day: string): Promise<number> {
  const past = db("participants")
    .join("registrations", "registrations.id", "participants.registration_id")
    .join("events", "events.id", "registrations.event_id")
    .where("events.starts_on", "<=", day)
    .select("participants.id");
  let deleted = 0;
  for (const table of TABLES) deleted += await db(table).whereIn("participant_id", past.clone()).delete();
  return deleted;
}
