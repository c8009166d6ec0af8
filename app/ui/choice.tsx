import type { ReactNode } from "react";
import { FieldNotes, type Option, wiring } from "./field";

interface CheckboxProps {
  label: ReactNode;
  name: string;
  id?: string;
  value?: string;
  hint?: ReactNode;
  error?: string;
  defaultChecked?: boolean;
  required?: boolean;
}

export function Checkbox({ label, hint, error, ...input }: CheckboxProps) {
  const words = { hint, error, ...input };
  return (
    <div className={error ? "field field--wrong" : "field"}>
      <FieldNotes name={input.name} id={input.id} error={error} />
      <label className="choice">
        <input {...input} {...wiring(words)} type="checkbox" className="choice__box" />
        <span>{label}</span>
      </label>
      <FieldNotes name={input.name} id={input.id} hint={hint} />
    </div>
  );
}

interface RadioGroupProps {
  legend: ReactNode;
  name: string;
  options: readonly (Option & { hint?: string })[];
  /** Id of the first choice, where an error summary's link lands; the name unless told. */
  id?: string;
  hint?: ReactNode;
  error?: string;
  defaultValue?: string;
  required?: boolean;
}

export function RadioGroup(props: RadioGroupProps) {
  const { legend, name, options, id = name, hint, error, defaultValue, required } = props;
  return (
    <fieldset
      className={error ? "field field--wrong" : "field"}
      aria-describedby={wiring(props)["aria-describedby"]}
    >
      <legend className="field__label">{legend}</legend>
      <FieldNotes name={name} id={id} hint={hint} error={error} />
      {options.map((option, index) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            className="choice__box"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={required}
          />
          <span>
            {option.label}
            {option.hint && <small className="choice__hint">{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface FieldsetProps {
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together under one heading. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset__legend">{legend}</legend>
      {hint && <p className="field__hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
