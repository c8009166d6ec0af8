import type { Db } from "./connection";

export interface DietaryRequirement {
  participantId: string;
  /** Sealed: may tell of a person's health or faith. */
  textSealed: string;
  consentAt: string;
}

export async function insertDietaryRequirements(db: Db, requirements: DietaryRequirement[]): Promise<void> {
  if (requirements.length === 0) return;
  await db("dietary_requirements").insert(
    requirements.map((r) => ({
      participant_id: r.participantId,
      text_sealed: r.textSealed,
      consent_at: r.consentAt,
    })),
  );
}

export async function listDietaryRequirements(db: Db, registrationId: string): Promise<DietaryRequirement[]> {
  const rows = await db("dietary_requirements as d")
    .join("participants as p", "p.id", "d.participant_id")
    .where("p.registration_id", registrationId)
    .select("d.*");
  return rows.map((row) => ({
    participantId: row.participant_id,
    textSealed: row.text_sealed,
    consentAt: row.consent_at,
  }));
}

/** Those of a registration that is given up. */
export async function deleteDietaryRequirements(db: Db, registrationId: string): Promise<void> {
  const participants = db("participants").where({ registration_id: registrationId }).select("id");
  await db("dietary_requirements").whereIn("participant_id", participants).delete();
}

/** Those of events held on the day or before it. Returns how many there were. */
export async function deleteDietaryRequirementsUntil(db: Db, day: string): Promise<number> {
  const past = db("participants")
    .join("registrations", "registrations.id", "participants.registration_id")
    .join("events", "events.id", "registrations.event_id")
    .where("events.starts_on", "<=", day)
    .select("participants.id");
  return db("dietary_requirements").whereIn("participant_id", past).delete();
}
