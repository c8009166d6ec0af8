import { updateCalendarFeedRevoked } from "db/calendar-feeds";
import type { Db } from "db/connection";

/** From now on the address opens nothing. A second time changes nothing. */
export function revokeFeed(db: Db, organizerId: string, feedId: string, now: Date): Promise<void> {
  return updateCalendarFeedRevoked(db, organizerId, feedId, now);
}
