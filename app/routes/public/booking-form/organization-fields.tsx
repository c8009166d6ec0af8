import type { Municipality } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { SelectField, TextField } from "~/ui/field";
import { useFault } from "./faults";
import type { BookingFieldset } from "./typed";

export function OrganizationFields({
  fields,
  municipalities,
}: {
  fields: BookingFieldset;
  municipalities: Municipality[];
}) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { organizationKinds, optional } = commonWords[language];
  return (
    <>
      <TextField
        label={t.organization}
        hint={t.organizationHint}
        optionalLabel={optional}
        name={fields.organizationName.name}
        defaultValue={fields.organizationName.initialValue}
        error={fault(fields.organizationName.errors)}
        autoComplete="organization"
        maxLength={120}
      />
      <SelectField
        label={t.kind}
        name={fields.organizationKind.name}
        defaultValue={fields.organizationKind.initialValue}
        error={fault(fields.organizationKind.errors)}
        placeholder={t.kindPlaceholder}
        options={ORGANIZATION_KINDS.map((kind) => ({ value: kind, label: organizationKinds[kind] }))}
        required
      />
      <SelectField
        label={t.municipality}
        hint={t.municipalityHint}
        name={fields.municipalityCode.name}
        defaultValue={fields.municipalityCode.initialValue}
        error={fault(fields.municipalityCode.errors)}
        placeholder={t.municipalityPlaceholder}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        required
      />
    </>
  );
}
