import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { findQuestion, insertQuestion, listQuestions } from "db/questions";
import { inTransaction } from "db/transaction";
import { conditionFaults } from "./faults";
import { optionsFrom } from "./options";
import { lastPosition, QUESTIONS_MAX, questionKey } from "./rules";
import type { QuestionDraft, QuestionFaults } from "./types";

type AddOutcome = { ok: true } | { ok: false; faults: QuestionFaults };

/** Asks a new question, last of all. The form brings the id: sent twice, it is asked once. */
export function add(db: Db, eventId: string, id: string, draft: QuestionDraft): Promise<AddOutcome> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, eventId);
    if (await findQuestion(trx, eventId, id)) return { ok: true };
    const questions = await listQuestions(trx, eventId);
    if (questions.length >= QUESTIONS_MAX) return { ok: false, faults: { "label.fi": ["too-many"] } };
    const { optionLabels, ...said } = draft;
    const question = {
      ...said,
      ...{ id, eventId, key: questionKey(id) },
      position: lastPosition(questions) + 1,
      options: optionsFrom(optionLabels, [], newId),
    };
    const faults = conditionFaults(question, questions);
    if (Object.keys(faults).length > 0) return { ok: false, faults };
    await insertQuestion(trx, question);
    return { ok: true };
  });
}
