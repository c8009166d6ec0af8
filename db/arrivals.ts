import type { Db } from "./connection";

/** Marks a participant as arrived, unless an earlier arrival is marked. */
export async function updateArrived(
  db: Db,
  participantId: string,
  at: Date,
  by: string | null,
): Promise<void> {
  const arrivedAt = at.toISOString();
  await db("participants")
    .where({ id: participantId })
    .where((is) => is.whereNull("arrived_at").orWhere("arrived_at", ">", arrivedAt))
    .update({ arrived_at: arrivedAt, arrived_by: by });
}

export async function updateNotArrived(db: Db, participantId: string): Promise<void> {
  await db("participants").where({ id: participantId }).update({ arrived_at: null, arrived_by: null });
}

/** The id, when any event knows somebody by it, cancelled or not. */
export async function findParticipantId(db: Db, id: string): Promise<string | null> {
  const row = await db("participants").where({ id }).first("id");
  return row?.id ?? null;
}

/** Names the only participant of a new registration by the command that brought them. */
export async function updateParticipantId(db: Db, registrationId: string, id: string): Promise<void> {
  await db("participants").where({ registration_id: registrationId }).update({ id });
}
