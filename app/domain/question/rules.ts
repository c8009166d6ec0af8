import type { Answer, AnswerValue, ByLanguage, Question, QuestionScope, TypedAnswers } from "./types";

export const QUESTIONS_MAX = 30;
export const OPTIONS_MAX = 30;
export const LABEL_MAX = 200;
export const HINT_MAX = 300;
export const OPTION_MAX = 120;
export const TEXT_ANSWER_MAX = 500;
export const LONG_ANSWER_MAX = 2000;

/** The name of a question in a form: letters, digits and underscores only. */
export function questionKey(id: string): string {
  return `q_${id.replaceAll("-", "")}`;
}

export function textOf(text: ByLanguage, language: string): string {
  return text[language as keyof ByLanguage] || text.fi;
}

/** Whether a question is asked of somebody whose other answers are these. */
export function isShown({ shownIf }: Question, answers: readonly Answer[]): boolean {
  if (!shownIf) return true;
  const answer = answers.find(({ questionId }) => questionId === shownIf.questionId);
  return answer !== undefined && [typedAnswer(answer.value)].flat().includes(shownIf.value);
}

/** The questions of a scope in the order in which they are asked. */
export function questionsOf(questions: readonly Question[], scope: QuestionScope): Question[] {
  return questions.filter((question) => question.scope === scope);
}

/** The answers that a condition can wait for; none when the answer is written. */
export function conditionValues({ type, options }: Pick<Question, "type" | "options">): string[] {
  if (type === "yes-no") return ["yes", "no"];
  return hasOptions(type) ? options.map(({ value }) => value) : [];
}

export function hasOptions(type: Question["type"]): boolean {
  return type === "one-of" || type === "many-of";
}

/** Kept answers as a form shows them again. */
export function typedAnswers(questions: readonly Question[], answers: readonly Answer[]): TypedAnswers {
  const keys = new Map(questions.map(({ id, key }) => [id, key]));
  return Object.fromEntries(
    answers.flatMap(({ questionId, value }) => {
      const key = keys.get(questionId);
      return key ? [[key, typedAnswer(value)]] : [];
    }),
  );
}

function typedAnswer(value: AnswerValue): string | string[] {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

export function lastPosition(questions: readonly Question[]): number {
  return Math.max(0, ...questions.map(({ position }) => position));
}
