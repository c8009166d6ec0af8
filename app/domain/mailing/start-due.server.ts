import type { Db } from "db/connection";
import { findMailRule } from "db/mail-rules";
import { listDueMailings, updateMailingState } from "db/mailings";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import type { Event } from "~/domain/event/types";
import { begin } from "./begin.server";
import { dueAt } from "./due-at.server";
import { fateOf } from "./rules";
import type { Mailing } from "./types";

/** Starts what is due; marks as missed what is too late, and ends what has no point any more. */
export function startDueMailings(db: Db, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    for (const mailing of await listDueMailings(trx, now)) {
      const event = mailing.eventId ? await findEventDetails(trx, { id: mailing.eventId }) : null;
      if (event && (await hasMoved(trx, mailing, event))) continue;
      const fate = fateOf(mailing, event, now);
      if (fate === "running") await begin(trx, mailing, now);
      else await updateMailingState(trx, mailing.id, fate, now);
    }
  });
}

/** The event is at another time since its rules were looked at: `planByRules` moves the mailing in a moment. */
async function hasMoved(trx: Db, mailing: Mailing, event: Event): Promise<boolean> {
  const rule = mailing.ruleId && (await findMailRule(trx, mailing.ruleId));
  return rule ? dueAt(rule, event) !== mailing.dueAt : false;
}
