import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Icon } from "./icon";

/** What every field says about itself. `id` is the name unless told; an error summary links to it. */
interface FieldWords {
  label: ReactNode;
  name: string;
  id?: string;
  hint?: ReactNode;
  error?: string;
  /** Shown after the label when the field is not required: "(vapaaehtoinen)". */
  optionalLabel?: string;
  required?: boolean;
}

type Rest<Tag extends "input" | "textarea" | "select"> = Omit<
  ComponentPropsWithoutRef<Tag>,
  keyof FieldWords | "className" | "aria-describedby" | "aria-invalid"
>;

interface TextFieldProps extends FieldWords, Rest<"input"> {
  /** How much is likely to be written: a year, a phone number, a board's code, a sentence. */
  width?: "short" | "medium" | "full" | "code";
}

export function TextField({ label, hint, error, optionalLabel, width = "full", ...input }: TextFieldProps) {
  const words = { label, hint, error, optionalLabel, ...input };
  return (
    <Field {...words}>
      <input type="text" {...input} {...wiring(words)} className={`input input--${width}`} />
    </Field>
  );
}

interface TextAreaProps extends FieldWords, Rest<"textarea"> {}

export function TextArea({ label, hint, error, optionalLabel, rows = 4, ...input }: TextAreaProps) {
  const words = { label, hint, error, optionalLabel, ...input };
  return (
    <Field {...words}>
      <textarea rows={rows} {...input} {...wiring(words)} className="input input--area" />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldWords, Rest<"select"> {
  options: readonly Option[];
  /** The empty first choice: "Valitse kunta". */
  placeholder?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optionalLabel, options, placeholder, ...input } = props;
  return (
    <Field {...props}>
      <span className="select">
        <select {...input} {...wiring(props)} className="input">
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </Field>
  );
}

function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  return (
    <div className={words.error ? "field field--wrong" : "field"}>
      <label className="field__label" htmlFor={fieldId(words)}>
        {words.label}
        {words.optionalLabel && !words.required && (
          <span className="field__optional"> {words.optionalLabel}</span>
        )}
      </label>
      <FieldNotes {...words} />
      {children}
    </div>
  );
}

/** The hint and the fault, each with the id that `wiring` points the input to. */
export function FieldNotes(words: Pick<FieldWords, "name" | "id" | "hint" | "error">) {
  return (
    <>
      {words.hint && (
        <p className="field__hint" id={`${fieldId(words)}-hint`}>
          {words.hint}
        </p>
      )}
      {words.error && (
        <p className="field__error" id={`${fieldId(words)}-error`}>
          <Icon name="warning" />
          {words.error}
        </p>
      )}
    </>
  );
}

export function wiring(words: Pick<FieldWords, "name" | "id" | "hint" | "error">) {
  const id = fieldId(words);
  const describedBy = [words.hint && `${id}-hint`, words.error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": words.error ? (true as const) : undefined,
  };
}

function fieldId(words: { name: string; id?: string }) {
  return words.id ?? words.name;
}
