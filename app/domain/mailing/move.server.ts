import type { Db } from "db/connection";
import { findMailingForUpdate, updateMailingDue } from "db/mailings";
import { inTransaction } from "db/transaction";
import { begin } from "./begin.server";
import { isDecent } from "./survey";

interface Move {
  /** Null: at once. */
  due: { dueAt: string; clock: string } | null;
  oddHourOk: boolean;
}

type MoveOutcome = { ok: true } | { ok: false; reason: "begun" | "past" | "odd-hour" | "by-rule" };

/**
 * Gives a mailing that has not begun, or was missed, another time, or lets it begin. The time of a rule's mailing is
 * the rule's: it can only begin.
 */
export function moveMailing(db: Db, id: string, { due, oddHourOk }: Move, now: Date): Promise<MoveOutcome> {
  return inTransaction(db, async (trx) => {
    const mailing = await findMailingForUpdate(trx, id);
    if (mailing?.state !== "planned" && mailing?.state !== "missed") return { ok: false, reason: "begun" };
    if (due && due.dueAt <= now.toISOString()) return { ok: false, reason: "past" };
    if (due && !isDecent(due.clock) && !oddHourOk) return { ok: false, reason: "odd-hour" };
    if (due && mailing.ruleId) return { ok: false, reason: "by-rule" };
    if (due) await updateMailingDue(trx, id, due.dueAt);
    else await begin(trx, mailing, now);
    return { ok: true };
  });
}
