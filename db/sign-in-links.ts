import type { Db } from "./connection";

export async function insertSignInLink(
  db: Db,
  link: { tokenHash: string; organizerId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await db("sign_in_links").insert({
    token_hash: link.tokenHash,
    organizer_id: link.organizerId,
    created_at: link.createdAt.toISOString(),
    expires_at: link.expiresAt.toISOString(),
  });
}

/** The organiser of a link that is unused and still valid. */
export async function findSignInLinkOrganizerId(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<string | null> {
  const row = await db("sign_in_links")
    .where({ token_hash: tokenHash })
    .whereNull("used_at")
    .where("expires_at", ">", now.toISOString())
    .first("organizer_id");
  return row?.organizer_id ?? null;
}

/** Marks the link used; false when it was used, unknown or too old. The update decides between two at once. */
export async function updateSignInLinkUsed(db: Db, tokenHash: string, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const changed = await db("sign_in_links")
    .where({ token_hash: tokenHash })
    .whereNull("used_at")
    .where("expires_at", ">", at)
    .update({ used_at: at });
  return changed === 1;
}

export async function deleteExpiredSignInLinks(db: Db, now: Date): Promise<number> {
  return db("sign_in_links").where("expires_at", "<=", now.toISOString()).delete();
}
