import type { JudgedRow } from "~/domain/import/types";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { SelectField } from "~/ui/field";
import { choiceName } from "./choices";

interface ChoiceOfProps {
  row: JudgedRow;
  places: Record<string, string>;
}

/** Is it the organisation that it resembles, or a new one? */
export function ChoiceOf({ row: { number, organization, choices, choice }, places }: ChoiceOfProps) {
  const home = organization?.municipalityCode ? places[organization.municipalityCode] : t.noHome;
  return (
    <>
      {organization && <p>{t.like(organization.name, home ?? "")}</p>}
      <SelectField
        label={<span className="visually-hidden">{t.choice(number)}</span>}
        name={choiceName(number)}
        defaultValue={choice}
        options={choices.map((value) => ({ value, label: t.choices[value] }))}
      />
    </>
  );
}
