import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertQuestion, listQuestions } from "db/questions";
import { questionsOf } from "./rules";

/** Asks in an event what another one asks. Within a transaction. */
export async function copyQuestions(trx: Db, fromEventId: string, toEventId: string): Promise<void> {
  const questions = await listQuestions(trx, fromEventId);
  const ids = new Map(questions.map(({ id }) => [id, newId()]));
  const copyOf = (id: string) => ids.get(id) as string;
  // A condition looks at an earlier question, and a participant's may look at any of the registration's.
  for (const question of [
    ...questionsOf(questions, "registration"),
    ...questionsOf(questions, "participant"),
  ]) {
    const { id, shownIf } = question;
    await insertQuestion(trx, {
      ...question,
      id: copyOf(id),
      eventId: toEventId,
      shownIf: shownIf && { ...shownIf, questionId: copyOf(shownIf.questionId) },
    });
  }
}
