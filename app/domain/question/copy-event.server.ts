import type { Db } from "db/connection";
import { updateQuotas } from "db/quotas";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import { createEvent } from "~/domain/event/create.server";
import type { EventDraft } from "~/domain/event/draft";
import type { EventDetails, Quota } from "~/domain/event/types";
import { copyQuestions } from "./copy-questions.server";

/** Creates an event with the places and the questions of another one, or with none when that is not there. */
export function copyEvent(
  db: Db,
  draft: EventDraft,
  fromEventId: string,
  now: Date,
): ReturnType<typeof createEvent> {
  return inTransaction(db, async (trx) => {
    const outcome = await createEvent(trx, draft, now);
    const from = outcome.ok && (await findEventDetails(trx, { id: fromEventId }));
    if (from) {
      await updateQuotas(trx, outcome.id, from.capacity, quotasFor(draft, from));
      await copyQuestions(trx, from.id, outcome.id);
    }
    return outcome;
  });
}

/** No places are kept for a municipality that the new event does not ask. */
function quotasFor({ contacts }: EventDraft, { quotas }: EventDetails): Quota[] {
  const asked = new Set(contacts.map(({ municipalityCode }) => municipalityCode));
  return quotas.filter(({ of, value }) => of === "kind" || asked.has(value));
}
