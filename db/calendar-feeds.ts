import type { CalendarFeed } from "~/domain/calendar/types";
import type { Db } from "./connection";

/** Makes the feed once: a form that is sent twice brings the same token. */
export async function insertCalendarFeedOnce(
  db: Db,
  feed: CalendarFeed & { organizerId: string; tokenHash: string },
): Promise<void> {
  await db("calendar_feeds")
    .insert({
      id: feed.id,
      organizer_id: feed.organizerId,
      token_hash: feed.tokenHash,
      created_at: feed.createdAt,
    })
    .onConflict("token_hash")
    .ignore();
}

/** Those that still open something, the newest first. */
export async function listCalendarFeeds(db: Db, organizerId: string): Promise<CalendarFeed[]> {
  const rows = await db("calendar_feeds")
    .where({ organizer_id: organizerId })
    .whereNull("revoked_at")
    .orderBy("created_at", "desc")
    .select("id", "created_at");
  return rows.map(({ id, created_at }) => ({ id, createdAt: created_at }));
}

/** Whose feed a token opens; null when it opens none, or none any more. */
export async function findCalendarFeedOrganizerId(db: Db, tokenHash: string): Promise<string | null> {
  const row = await db("calendar_feeds")
    .where({ token_hash: tokenHash })
    .whereNull("revoked_at")
    .first("organizer_id");
  return row?.organizer_id ?? null;
}

export async function updateCalendarFeedRevoked(
  db: Db,
  organizerId: string,
  id: string,
  now: Date,
): Promise<void> {
  await db("calendar_feeds")
    .where({ id, organizer_id: organizerId })
    .whereNull("revoked_at")
    .update({ revoked_at: now.toISOString() });
}
