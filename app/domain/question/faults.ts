import { coversAnswers } from "./options";
import { conditionsFor, dependentsOf } from "./order";
import { conditionValues, hasOptions } from "./rules";
import type { AnswerValue, Question, QuestionFaults } from "./types";

/** What is wrong with the condition of a question among those that the event asks. */
export function conditionFaults(question: Question, questions: readonly Question[]): QuestionFaults {
  const { shownIf } = question;
  if (!shownIf) return {};
  const fault = (name: string) => ({ shownIf: [name] });
  const asked = questions.find(({ id }) => id === shownIf.questionId);
  if (!asked || !conditionValues(asked).includes(shownIf.value)) return fault("condition-unknown");
  if (question.scope === "registration" && asked.scope === "participant") return fault("condition-scope");
  return conditionsFor(question, questions).includes(asked) ? {} : fault("condition-later");
}

/** What an edited question would break: answers that have been given, and conditions that look at it. */
export function editFaults(
  before: Question,
  after: Question,
  questions: readonly Question[],
  answers: readonly AnswerValue[],
): QuestionFaults {
  const faults: QuestionFaults = {};
  const dependents = dependentsOf(before, questions);
  if (dependents.some(({ shownIf }) => shownIf && !conditionValues(after).includes(shownIf.value)))
    faults[hasOptions(after.type) ? "options.fi" : "type"] = ["needed-by-condition"];
  if (dependents.length > 0 && after.scope !== before.scope) faults.scope = ["needed-by-condition"];
  if (answers.length === 0) return faults;
  if (after.scope !== before.scope) faults.scope = ["answered"];
  if (!keepsAnswers(before.type, after.type)) faults.type = ["answered"];
  else if (hasOptions(after.type) && !coversAnswers(after.options, answers))
    faults["options.fi"] = ["option-in-use"];
  return faults;
}

/** Whether the answers to one type of question are answers to another. */
function keepsAnswers(from: Question["type"], to: Question["type"]): boolean {
  return from === to || (from === "text" && to === "long-text") || (from === "one-of" && to === "many-of");
}
