import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { inTransaction } from "db/transaction";
import { isCancellable } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { giveUp } from "./give-up.server";
import { moveUp } from "./move-up.server";
import type { Changer } from "./types";

type CancelOutcome = { ok: true } | { ok: false; reason: "closed" };

/**
 * Gives the places back to those who wait for them, and takes the event out of the calendar. A second time
 * changes and sends nothing. The office may do so after the registrants' own deadline.
 */
export function cancel(
  db: Db,
  site: Site,
  event: EventDetails,
  registrationId: string,
  who: Changer,
  now: Date,
): Promise<CancelOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    if (!current || (!who.organizerId && !isCancellable(current, now)))
      return { ok: false, reason: "closed" };
    const gaveUp = await giveUp(trx, site, event, registrationId, who, now);
    if (gaveUp && current.capacity !== null) await moveUp(trx, site, event, now);
    return { ok: true };
  });
}
