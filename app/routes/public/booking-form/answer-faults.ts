import { textOf } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import type { Language } from "~/i18n/catalogue";
import { questionWords } from "~/i18n/words/question";
import { registrationWords } from "~/i18n/words/registration";

/** The words for the fault of an answer. */
export function answerFault(errors: string[] | undefined, language: Language): string | undefined {
  const [fault] = errors ?? [];
  if (!fault) return undefined;
  const words: Record<string, string> = {
    ...registrationWords[language].faults,
    ...questionWords[language].faults,
  };
  return words[fault] ?? words.unknown;
}

/** What a faulty field asks, when it is an answer: for the list of faults on top of the form. */
export function askedAt(questions: readonly Question[], field: string, language: Language) {
  const key = field.split(".").at(-1);
  const question = questions.find((one) => one.key === key);
  return question && textOf(question.label, language);
}
