import type { ByLanguage, Question } from "~/domain/question/types";

type Texts = { fi: string; sv: string; en: string };

/** The fields of the question form, as they are typed. */
export type QuestionValues = {
  id: string;
  mark: string;
  type: string;
  scope: string;
  required: string;
  label: Texts;
  hint: Texts;
  options: Texts;
  shownIf: string;
};

export function newQuestionValues(id: string): Partial<QuestionValues> {
  return { id, mark: "", scope: "registration", type: "text" };
}

/** A stored question as the organiser would have typed it. */
export function valuesOf(question: Question, mark: string): QuestionValues {
  const { id, type, scope, required, label, hint, options, shownIf } = question;
  return {
    ...{ id, mark, type, scope },
    required: required ? "on" : "",
    label: textsOf(label),
    hint: textsOf(hint),
    options: {
      fi: options.map((option) => option.label.fi).join("\n"),
      sv: linesOf(options.map((option) => option.label.sv)),
      en: linesOf(options.map((option) => option.label.en)),
    },
    shownIf: shownIf ? `${shownIf.questionId}:${shownIf.value}` : "",
  };
}

function textsOf(text: ByLanguage | null): Texts {
  return { fi: text?.fi ?? "", sv: text?.sv ?? "", en: text?.en ?? "" };
}

/** A language that no option is written in stays empty. */
function linesOf(labels: (string | undefined)[]): string {
  return labels.some(Boolean) ? labels.join("\n") : "";
}
