import { textOf } from "~/domain/question/rules";
import type { AnswerValue, Question } from "~/domain/question/types";
import type { Language } from "~/i18n/catalogue";
import { questionWords } from "~/i18n/words/question";

type Asked = Pick<Question, "options">;

/** An answer as people read it, on a page or in a spreadsheet. What is no longer among the options stands as it is. */
export function answersText(question: Asked, value: AnswerValue, language: Language): string {
  if (typeof value === "boolean") return choiceText(question, value ? "yes" : "no", language);
  if (typeof value === "number") return String(value).replace(".", language === "en" ? "." : ",");
  return [value]
    .flat()
    .map((chosen) => optionText(question, chosen, language))
    .join(", ");
}

/** The words of a choice: an option's label, yes or no. */
export function choiceText(question: Asked, value: string, language: Language): string {
  const { yes, no } = questionWords[language];
  if (question.options.length > 0) return optionText(question, value, language);
  return value === "yes" ? yes : no;
}

function optionText({ options }: Asked, value: string, language: Language): string {
  const option = options.find((one) => one.value === value);
  return option ? textOf(option.label, language) : value;
}
