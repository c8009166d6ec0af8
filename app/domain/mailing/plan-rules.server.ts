import type { Db } from "db/connection";
import { newId } from "db/id";
import {
  countGoneMailings,
  deletePlannedMailings,
  updateMailingAsBygone,
  updateMailingDue,
} from "db/mailings";
import { inTransaction } from "db/transaction";
import { listRuledEvents, listUnruledMailingIds, type RuledEvent } from "db/views/mail-rules";
import { dayOf } from "~/i18n/dates";
import { audienceOf, RULE_DAYS_MAX } from "./clock-rules";
import { addDays, dueAt } from "./due-at.server";
import { planMailing } from "./plan.server";

/**
 * Makes the mailings that rules say and moves those that wait when their event has moved. A reminder that has gone
 * is made again for another day, and never for the same. Takes away those that no rule is for any more.
 *
 * A time that had passed before the rule was there, or before the event became what it is now, is not made up
 * for: nobody was promised a mail then. A time that passed later, while nothing ran, makes a mailing that is
 * found to be late and waits for a decision.
 */
export function planByRules(db: Db, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    await deletePlannedMailings(trx, await listUnruledMailingIds(trx));
    const since = addDays(dayOf(now.toISOString()), -RULE_DAYS_MAX - 1);
    for (const ruled of await listRuledEvents(trx, { since })) await plan(trx, ruled, now);
  });
}

async function plan(trx: Db, { rule, event, eventUpdatedAt, mailing }: RuledEvent, now: Date): Promise<void> {
  const due = dueAt(rule, event);
  const isAhead = due !== null && due > now.toISOString();
  const waits = mailing !== null && mailing.state !== "done";
  const hasMoved = mailing !== null && due !== mailing.dueAt;
  if (waits && !due) return deletePlannedMailings(trx, [mailing.id]);
  const isAsPlanned = mailing !== null && !hasMoved && !(mailing.state === "missed" && isAhead);
  if (!due || isAsPlanned) return;
  const hasGone = (await countGoneMailings(trx, event.id, rule.kind, due)) > 0;
  if (waits)
    return hasGone ? deletePlannedMailings(trx, [mailing.id]) : updateMailingDue(trx, mailing.id, due);
  if (hasGone || (!isAhead && (due <= rule.createdAt || due <= eventUpdatedAt))) return;
  if (mailing) await updateMailingAsBygone(trx, mailing.id);
  const { id: ruleId, kind, note: body, createdBy } = rule;
  const about = { ruleId, kind, body, createdBy, eventId: event.id, dueAt: due };
  await planMailing(trx, { id: newId(), ...about, audience: audienceOf(kind) }, now);
}
