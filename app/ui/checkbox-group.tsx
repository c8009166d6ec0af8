import type { ReactNode } from "react";
import { FieldNotes, type Option, wiring } from "./field";

interface CheckboxGroupProps {
  legend: ReactNode;
  /** All boxes have the same name: a form holds one value for each that is ticked. */
  name: string;
  options: readonly Option[];
  hint?: ReactNode;
  error?: string;
  defaultValues?: readonly string[];
}

/** Any number of choices under one question. An error summary's link lands on the first. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { legend, name, options, hint, error, defaultValues = [] } = props;
  return (
    <fieldset
      className={error ? "field field--wrong" : "field"}
      aria-describedby={wiring(props)["aria-describedby"]}
    >
      <legend className="field__label">{legend}</legend>
      <FieldNotes name={name} hint={hint} error={error} />
      {options.map(({ value, label }, index) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            className="choice__box"
            id={index === 0 ? name : `${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={defaultValues.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
