import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { common } from "~/i18n/fi/common";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextArea, TextField } from "~/ui/field";
import type { EventValues } from "./values";

export type EventFormMetadata = FormMetadata<EventValues, string[]>;
export type EventFieldset = ReturnType<EventFormMetadata["getFieldset"]>;
type Input = Pick<
  FieldMetadata<string | number | null | undefined, EventValues, string[]>,
  "name" | "initialValue" | "errors"
>;

interface InputProps {
  field: Input;
  label: string;
  hint?: string;
  required?: boolean;
}

export function TextInput({
  width,
  type,
  ...props
}: InputProps & { width?: "short" | "medium"; type?: "email" | "tel" }) {
  return <TextField {...wired(props)} width={width} type={type} autoComplete="off" />;
}

export function TextAreaInput({ rows, ...props }: InputProps & { rows?: number }) {
  return <TextArea {...wired(props)} rows={rows} />;
}

interface ChoiceProps extends InputProps {
  options: { value: string; label: string }[];
  placeholder?: string;
}

export function ChoiceInput({ options, placeholder, ...props }: ChoiceProps) {
  return <SelectField {...wired(props)} options={options} placeholder={placeholder} />;
}

function wired({ field, label, hint, required }: InputProps) {
  return {
    label,
    hint,
    required,
    name: field.name,
    defaultValue: field.initialValue,
    error: faultWords(field.errors),
    optionalLabel: common.optional,
  };
}

export function faultWords(errors: string[] | undefined): string | undefined {
  const [fault] = errors ?? [];
  return fault && (t.errors[fault as keyof typeof t.errors] ?? t.errors.unknown);
}

/** All faults of the form, each under the name of its field. */
export function EventFaults({ form }: { form: EventFormMetadata }) {
  const errors = Object.entries(form.allErrors).map(([path, faults]) => ({
    id: path,
    message: `${nameOf(path)}: ${faultWords(faults)}`,
  }));
  return <ErrorSummary title={common.errors.summary} errors={errors} />;
}

function nameOf(path: string): ReactNode {
  const [, list, index, field = path] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const label =
    t.labels[(list && field === "title" ? "personTitle" : field) as keyof typeof t.labels] ?? field;
  if (!list) return label;
  const row = list === "contacts" ? t.contactNumber : t.enquiryNumber;
  return `${row(Number(index) + 1)}, ${label}`;
}
