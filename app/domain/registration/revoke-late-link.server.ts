import type { Db } from "db/connection";
import { updateEventLinkRevoked } from "db/event-links";
import { inTransaction } from "db/transaction";
import { findLateLinkId } from "db/views/late-links";
import type { Scope } from "db/views/registrants";

/** From now on the link opens nothing. False when there is none in the scope; a second time changes nothing. */
export function revokeLateLink(
  db: Db,
  eventId: string,
  scope: Scope,
  linkId: string,
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const id = await findLateLinkId(trx, eventId, scope, linkId);
    if (id) await updateEventLinkRevoked(trx, eventId, id, now);
    return id !== null;
  });
}
