import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { inTransaction } from "db/transaction";
import { listRegistrants, type Scope } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { giveUp } from "./give-up.server";
import { moveUp } from "./move-up.server";
import type { Changer } from "./types";

/**
 * Cancels those of the chosen registrations that are in the scope. The line moves up when all of them are out of
 * it, so that nobody is promised a place and loses it at once. Returns how many there were.
 */
export function cancelChosen(
  db: Db,
  site: Site,
  event: EventDetails,
  scope: Scope,
  ids: readonly string[],
  who: Changer & { organizerId: string },
  now: Date,
): Promise<number> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    let cancelled = 0;
    for (const { id } of await listRegistrants(trx, event.id, scope, { ids }))
      cancelled += Number(await giveUp(trx, site, event, id, who, now));
    if (cancelled > 0 && current?.capacity != null) await moveUp(trx, site, event, now);
    return cancelled;
  });
}
