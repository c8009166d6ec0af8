import { insertCalendarFeedOnce } from "db/calendar-feeds";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { hashToken } from "~/domain/site/token.server";

/** Makes an organiser's own feed. The token is shown this once: what is kept of it opens nothing. */
export function openFeed(db: Db, organizerId: string, token: string, now: Date): Promise<void> {
  const feed = { id: newId(), organizerId, tokenHash: hashToken(token), createdAt: now.toISOString() };
  return insertCalendarFeedOnce(db, feed);
}
