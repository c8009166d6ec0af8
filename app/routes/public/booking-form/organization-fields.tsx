import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { SelectField, TextField } from "~/ui/field";
import { useFault } from "./faults";
import { type FormOffer, municipalityName } from "./offer";
import type { BookingFieldset } from "./typed";

const SUGGESTIONS = "organizations";

interface OrganizationFieldProps {
  fields: BookingFieldset;
  offer: FormOffer;
}

/** Whom the registration speaks for. A script may suggest more names and fill the other two fields by them. */
export function OrganizationFields(props: OrganizationFieldProps) {
  return (
    <>
      <OrganizationNameField {...props} />
      <KindField {...props} />
      <MunicipalityField {...props} />
    </>
  );
}

/** `optional`: whoever writes it down need not know it. */
export function OrganizationNameField({
  fields,
  offer,
  optional,
}: OrganizationFieldProps & { optional?: boolean }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { event, organizations } = offer;
  const hint = event.takesResidents ? t.organizationOrNone : t.organizationHint;
  return (
    <>
      <TextField
        label={t.organization}
        hint={optional ? undefined : hint}
        optionalLabel={optional ? commonWords[language].optional : undefined}
        name={fields.organizationName.name}
        defaultValue={fields.organizationName.initialValue}
        error={fault(fields.organizationName.errors)}
        autoComplete="organization"
        maxLength={120}
        list={SUGGESTIONS}
        data-suggestions={paths.organizationSuggestions()}
        required={!optional && !event.takesResidents}
      />
      <datalist id={SUGGESTIONS}>
        {organizations.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

export function KindField({ fields, offer: { event } }: OrganizationFieldProps) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { organizationKinds } = commonWords[language];
  const kinds = ORGANIZATION_KINDS.filter((kind) => kind !== "resident" || event.takesResidents);
  return (
    <SelectField
      label={t.kind}
      name={fields.organizationKind.name}
      defaultValue={fields.organizationKind.initialValue}
      error={fault(fields.organizationKind.errors)}
      placeholder={t.kindPlaceholder}
      options={kinds.map((kind) => ({ value: kind, label: organizationKinds[kind] }))}
      required
    />
  );
}

/** `brief`: for those who know what it is for. */
export function MunicipalityField({
  fields,
  offer: { municipalities },
  brief,
}: OrganizationFieldProps & { brief?: boolean }) {
  const language = useLanguage();
  const fault = useFault();
  const { form: t, faultNames } = registrationWords[language];
  return (
    <SelectField
      label={brief ? faultNames.municipalityCode : t.municipality}
      hint={brief ? undefined : t.municipalityHint}
      name={fields.municipalityCode.name}
      defaultValue={fields.municipalityCode.initialValue}
      error={fault(fields.municipalityCode.errors)}
      placeholder={t.municipalityPlaceholder}
      options={municipalities.map((one) => ({ value: one.code, label: municipalityName(one, language) }))}
      required
    />
  );
}
