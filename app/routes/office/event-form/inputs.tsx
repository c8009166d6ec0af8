import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { FormFaults, faultWordsOf, wiredWith } from "../form-faults";
import type { EventValues } from "./values";

export type EventFormMetadata = FormMetadata<EventValues, string[]>;
export type EventFieldset = ReturnType<EventFormMetadata["getFieldset"]>;
export const faultWords = faultWordsOf(t.errors);

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

const tied = wiredWith(faultWords);

function wired({ field, ...props }: InputProps) {
  return { ...props, ...tied(field) };
}

export function EventFaults({ form }: { form: EventFormMetadata }) {
  return <FormFaults form={form} nameOf={nameOf} faultWords={faultWords} />;
}

function nameOf(path: string): string {
  const [, list, index, field = path] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const label =
    t.labels[(list && field === "title" ? "personTitle" : field) as keyof typeof t.labels] ?? field;
  if (!list) return label;
  const row = list === "contacts" ? t.contactNumber : t.enquiryNumber;
  return `${row(Number(index) + 1)}, ${label}`;
}
