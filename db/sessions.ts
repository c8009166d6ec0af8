import type { Db } from "./connection";

export async function insertSession(
  db: Db,
  session: { tokenHash: string; organizerId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await db("sessions").insert({
    token_hash: session.tokenHash,
    organizer_id: session.organizerId,
    created_at: session.createdAt.toISOString(),
    expires_at: session.expiresAt.toISOString(),
  });
}

/** The organiser of a session that is still valid. */
export async function findSessionOrganizerId(db: Db, tokenHash: string, now: Date): Promise<string | null> {
  const row = await db("sessions")
    .where({ token_hash: tokenHash })
    .where("expires_at", ">", now.toISOString())
    .first("organizer_id");
  return row?.organizer_id ?? null;
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db("sessions").where({ token_hash: tokenHash }).delete();
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<number> {
  return db("sessions").where("expires_at", "<=", now.toISOString()).delete();
}
