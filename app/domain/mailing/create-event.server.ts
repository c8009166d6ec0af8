import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import type { EventDraft } from "~/domain/event/draft";
import { copyEvent } from "~/domain/question/copy-event.server";
import type { Site } from "~/domain/site/types";
import { tellStandIns } from "./tell-stand-ins.server";

/** As `copyEvent`; those who stand in for a contact are told when the new event is public at once. */
export function createEvent(
  db: Db,
  site: Site,
  draft: EventDraft,
  fromEventId: string,
  now: Date,
): ReturnType<typeof copyEvent> {
  return inTransaction(db, async (trx) => {
    const outcome = await copyEvent(trx, draft, fromEventId, now);
    const event = outcome.ok && (await findEventDetails(trx, { id: outcome.id }));
    if (event) await tellStandIns(trx, site, null, event, now);
    return outcome;
  });
}
