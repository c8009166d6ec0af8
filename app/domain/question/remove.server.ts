import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { listQuestions, updateQuestionRemoved } from "db/questions";
import { inTransaction } from "db/transaction";
import { dependentsOf } from "./order";

/**
 * Asks a question no more; what was answered to it is kept. False when another question's condition looks at it;
 * removed already is no fault.
 */
export function remove(db: Db, eventId: string, id: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, eventId);
    const questions = await listQuestions(trx, eventId);
    if (!questions.some((question) => question.id === id)) return true;
    if (dependentsOf({ id }, questions).length > 0) return false;
    await updateQuestionRemoved(trx, id, now);
    return true;
  });
}
