import { listAnswerValues } from "db/answers";
import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { listQuestions, updateQuestion } from "db/questions";
import { inTransaction } from "db/transaction";
import { conditionFaults, editFaults } from "./faults";
import { markOf } from "./mark.server";
import { optionsFrom } from "./options";
import { lastPosition } from "./rules";
import type { Question, QuestionDraft, QuestionFaults } from "./types";

type EditOutcome =
  | { ok: true }
  | { ok: false; reason: "refused"; faults: QuestionFaults }
  | { ok: false; reason: "changed-meanwhile" | "removed" };

/** Writes over the question that `mark` was made of, and refuses when somebody has edited or removed it since. */
export function edit(
  db: Db,
  eventId: string,
  id: string,
  mark: string,
  draft: QuestionDraft,
): Promise<EditOutcome> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, eventId);
    const questions = await listQuestions(trx, eventId);
    const before = questions.find((question) => question.id === id);
    if (!before) return { ok: false, reason: "removed" };
    const after = edited(before, draft, questions);
    if (markOf(after) === markOf(before)) return { ok: true };
    if (markOf(before) !== mark) return { ok: false, reason: "changed-meanwhile" };
    const answers = await listAnswerValues(trx, id);
    const faults = { ...conditionFaults(after, questions), ...editFaults(before, after, questions, answers) };
    if (Object.keys(faults).length > 0) return { ok: false, reason: "refused", faults };
    await updateQuestion(trx, after);
    return { ok: true };
  });
}

/** In another scope it is asked last: its old place says nothing there. */
function edited(before: Question, draft: QuestionDraft, questions: readonly Question[]): Question {
  const { optionLabels, ...said } = draft;
  return {
    ...before,
    ...said,
    position: said.scope === before.scope ? before.position : lastPosition(questions) + 1,
    options: optionsFrom(optionLabels, before.options, newId),
  };
}
