import type { Db } from "db/connection";
import { findMailingForUpdate, updateMailingDue } from "db/mailings";
import { inTransaction } from "db/transaction";
import { isDecent } from "./survey";

interface Move {
  /** Null: at once. */
  due: { dueAt: string; clock: string } | null;
  oddHourOk: boolean;
}

type MoveOutcome = { ok: true } | { ok: false; reason: "begun" | "past" | "odd-hour" };

/** Gives a mailing that has not begun, or was missed, another time. */
export function moveMailing(db: Db, id: string, { due, oddHourOk }: Move, now: Date): Promise<MoveOutcome> {
  return inTransaction(db, async (trx) => {
    const mailing = await findMailingForUpdate(trx, id);
    if (mailing?.state !== "planned" && mailing?.state !== "missed") return { ok: false, reason: "begun" };
    if (due && due.dueAt <= now.toISOString()) return { ok: false, reason: "past" };
    if (due && !isDecent(due.clock) && !oddHourOk) return { ok: false, reason: "odd-hour" };
    await updateMailingDue(trx, id, due?.dueAt ?? now.toISOString());
    return { ok: true };
  });
}
