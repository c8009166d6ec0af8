import { conditionValues, questionsOf } from "./rules";
import type { Question } from "./types";

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * The question whose place it would take. None at the end of its scope's questions, nor when one of the two would
 * then be asked before the question that its condition looks at.
 */
export function neighbourOf(question: Question, direction: Direction, questions: readonly Question[]) {
  const asked = questionsOf(questions, question.scope);
  const index = asked.findIndex(({ id }) => id === question.id);
  const other = index < 0 ? undefined : asked[index + (direction === "up" ? -1 : 1)];
  return other && !dependsOn(question, other) && !dependsOn(other, question) ? other : null;
}

/** Those that can be the condition of a question: asked before it, with answers to choose from. */
export function conditionsFor(
  { id, scope, position }: Pick<Question, "id" | "scope" | "position">,
  questions: readonly Question[],
): Question[] {
  return questions.filter(
    (other) =>
      other.id !== id &&
      conditionValues(other).length > 0 &&
      (other.scope === scope ? other.position < position : other.scope === "registration"),
  );
}

/** Those whose condition looks at the question. */
export function dependentsOf({ id }: Pick<Question, "id">, questions: readonly Question[]): Question[] {
  return questions.filter(({ shownIf }) => shownIf?.questionId === id);
}

function dependsOn(question: Question, other: Question): boolean {
  return question.shownIf?.questionId === other.id;
}
