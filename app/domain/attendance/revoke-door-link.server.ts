import type { Db } from "db/connection";
import { updateEventLinkRevoked } from "db/event-links";

/** From now on the link opens nothing. A second time changes nothing. */
export function revokeDoorLink(db: Db, eventId: string, linkId: string, now: Date): Promise<void> {
  return updateEventLinkRevoked(db, eventId, linkId, now);
}
