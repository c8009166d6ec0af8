import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { common } from "~/i18n/fi/common";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { ErrorSummary } from "~/ui/errors";
import type { QuestionValues } from "./values";

export type QuestionFormMetadata = FormMetadata<QuestionValues, string[]>;
export type QuestionFieldset = ReturnType<QuestionFormMetadata["getFieldset"]>;
type Input = Pick<FieldMetadata<string, QuestionValues, string[]>, "name" | "initialValue" | "errors">;

/** What every field of the form says: its words are found by its name. */
export function wired({ name, initialValue, errors }: Input) {
  return {
    name,
    label: labelOf(name),
    hint: (t.hints as Record<string, string>)[name],
    defaultValue: initialValue,
    error: faultWords(errors),
    optionalLabel: common.optional,
  };
}

/** All faults of the form, each under the name of its field. */
export function QuestionFaults({ form }: { form: QuestionFormMetadata }) {
  const errors = Object.entries(form.allErrors).map(([name, faults]) => ({
    id: name,
    message: `${labelOf(name)}: ${faultWords(faults)}`,
  }));
  return <ErrorSummary title={common.errors.summary} errors={errors} />;
}

function labelOf(name: string): string {
  return (t.labels as Record<string, string>)[name] ?? name;
}

export function faultWords(errors: string[] | undefined): string | undefined {
  const [fault] = errors ?? [];
  return fault && ((t.errors as Record<string, string>)[fault] ?? t.errors.unknown);
}
