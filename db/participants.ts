import type { Participant } from "~/domain/registration/types";
import type { Db } from "./connection";

/** In the order in which they were written. Diets are kept apart: `dietary-requirements.ts`. */
export async function listParticipants(db: Db, registrationId: string): Promise<Participant[]> {
  return db("participants")
    .where({ registration_id: registrationId })
    .orderBy("position")
    .select("id", "name");
}

export async function insertParticipants(
  db: Db,
  registrationId: string,
  participants: Participant[],
): Promise<void> {
  await db("participants").insert(
    participants.map(({ id, name }, index) => ({
      id,
      name,
      registration_id: registrationId,
      position: index + 1,
    })),
  );
}

/** Their diets go with them and are written anew. */
export async function updateParticipants(
  db: Db,
  registrationId: string,
  participants: Participant[],
): Promise<void> {
  await db("participants").where({ registration_id: registrationId }).delete();
  await insertParticipants(db, registrationId, participants);
}
