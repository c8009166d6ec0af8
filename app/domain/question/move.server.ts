import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { listQuestions, updateQuestionPosition } from "db/questions";
import { inTransaction } from "db/transaction";
import { type Direction, neighbourOf } from "./order";

/** Lets a question change places with its neighbour; false when it may not go there. */
export function move(db: Db, eventId: string, id: string, direction: Direction): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, eventId);
    const questions = await listQuestions(trx, eventId);
    const question = questions.find((one) => one.id === id);
    const neighbour = question && neighbourOf(question, direction, questions);
    if (!neighbour) return false;
    await updateQuestionPosition(trx, question.id, neighbour.position);
    await updateQuestionPosition(trx, neighbour.id, question.position);
    return true;
  });
}
