import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import type { NewRoundForm } from "~/domain/round/form.server";
import { openRound } from "~/domain/round/open-round.server";
import { saveDefaultRules } from "./save-default-rules.server";

/** As `openRound`, with the usual mails by the clock for its events when they are wanted. */
export function openRuledRound(
  db: Db,
  { defaultRules, ...form }: NewRoundForm,
  createdBy: string,
  now: Date,
): ReturnType<typeof openRound> {
  return inTransaction(db, async (trx) => {
    const outcome = await openRound(trx, form, now);
    if (outcome.ok && defaultRules)
      await saveDefaultRules(trx, { eventId: null, roundId: outcome.id }, createdBy, now);
    return outcome;
  });
}
