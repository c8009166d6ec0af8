import type { Db } from "db/connection";
import { findEvent } from "db/events";
import { findMailingForUpdate, updateMailingDue } from "db/mailings";
import { inTransaction } from "db/transaction";
import { begin } from "./begin.server";
import { isResumable } from "./rules";
import { type Senseless, senseless } from "./senseless";
import { isDecent } from "./survey";
import type { Mailing } from "./types";

interface Move {
  /** Null: at once. */
  due: { dueAt: string; clock: string } | null;
  oddHourOk: boolean;
}

type MoveOutcome =
  | { ok: true }
  | { ok: false; reason: "begun" | "past" | "odd-hour" | "by-rule" | Senseless };

/**
 * Gives a mailing that has not begun, or was missed, another time, or lets it begin; one of an opening that was
 * stopped can go on to those who still wait. The time of a rule's mailing is
 * the rule's: it can only begin.
 */
export function moveMailing(db: Db, id: string, { due, oddHourOk }: Move, now: Date): Promise<MoveOutcome> {
  return inTransaction(db, async (trx) => {
    const mailing = await findMailingForUpdate(trx, id);
    if (!mailing || !(isAhead(mailing) || (isResumable(mailing) && !due)))
      return { ok: false, reason: "begun" };
    if (due && due.dueAt <= now.toISOString()) return { ok: false, reason: "past" };
    if (due && !isDecent(due.clock) && !oddHourOk) return { ok: false, reason: "odd-hour" };
    if (due && mailing.ruleId) return { ok: false, reason: "by-rule" };
    const event = mailing.eventId && (await findEvent(trx, mailing.eventId));
    const fault = event && senseless(mailing.kind, event, due?.dueAt ?? now.toISOString(), now);
    if (fault) return { ok: false, reason: fault };
    if (due) await updateMailingDue(trx, id, due.dueAt);
    else await begin(trx, mailing, now);
    return { ok: true };
  });
}

function isAhead({ state }: Mailing): boolean {
  return state === "planned" || state === "missed";
}
