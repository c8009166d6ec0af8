import type { FormMetadata } from "@conform-to/react";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { FormFaults, faultWordsOf, wiredWith } from "../form-faults";
import type { QuestionValues } from "./values";

export type QuestionFormMetadata = FormMetadata<QuestionValues, string[]>;
export type QuestionFieldset = ReturnType<QuestionFormMetadata["getFieldset"]>;

export const faultWords = faultWordsOf(t.errors);
const tied = wiredWith(faultWords);

/** What every field of the form says: its words are found by its name. */
export function wired(field: Parameters<typeof tied>[0]) {
  const { name } = field;
  return { ...tied(field), label: labelOf(name), hint: (t.hints as Record<string, string>)[name] };
}

export function QuestionFaults({ form }: { form: QuestionFormMetadata }) {
  return <FormFaults form={form} nameOf={labelOf} faultWords={faultWords} />;
}

function labelOf(name: string): string {
  return (t.labels as Record<string, string>)[name] ?? name;
}
