import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import type { Message } from "emails/kinds";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";

/** Sends an invitation to the one who is writing it. `id` comes with the form: the same form sends one mail. */
export function tryOut(
  db: Db,
  site: Site,
  trial: { id: string; eventId: string; letter: Message },
  now: Date,
): Promise<void> {
  const about = { dedupeKey: `invitation-trial:${trial.id}`, eventId: trial.eventId };
  return inTransaction(db, (trx) => queue(trx, site, trial.letter, about, now));
}
