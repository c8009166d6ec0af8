import {
  type DefaultValue,
  type FieldMetadata,
  type FormMetadata,
  getFormProps,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import type { Municipality } from "~/domain/event/types";
import type { BookingForm } from "~/domain/registration/form.server";
import { DIET_KEPT_DAYS, PARTICIPANTS_MAX } from "~/domain/registration/rules";
import { ORGANIZATION_KINDS } from "~/domain/registration/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { Button } from "~/ui/button";
import { Checkbox, Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextField } from "~/ui/field";

/** What is typed, before the form's schema makes of it what is meant. */
export type TypedBooking = Omit<BookingForm, "participants"> & {
  email: string;
  participants: { name: string; diet: string; dietConsent: string }[];
};
export type BookingFormMetadata = FormMetadata<TypedBooking, string[]>;
export type BookingFieldset = ReturnType<BookingFormMetadata["getFieldset"]>;
type Row = FieldMetadata<TypedBooking["participants"][number], TypedBooking, string[]>;

export function useBookingForm(
  lastResult: SubmissionResult<string[]> | null | undefined,
  defaultValue: DefaultValue<TypedBooking>,
) {
  return useForm<TypedBooking, TypedBooking, string[]>({ id: "form", lastResult, defaultValue });
}

/** The words for the fault of a field. */
export function useFault() {
  const { faults } = registrationWords[useLanguage()];
  return (errors: string[] | undefined) =>
    errors?.[0] ? (faults[errors[0] as keyof typeof faults] ?? faults.unknown) : undefined;
}

/** All faults of the form, each with a link to its field. */
export function BookingFaults({ form }: { form: BookingFormMetadata }) {
  const language = useLanguage();
  const fault = useFault();
  const names = registrationWords[language].faultNames;
  const errors = Object.entries(form.allErrors).map(([path, keys]) => {
    const field = path.split(".").at(-1) as keyof typeof names;
    return { id: path, message: `${names[field] ?? ""}: ${fault(keys)}` };
  });
  return <ErrorSummary title={commonWords[language].errors.summary} errors={errors} />;
}

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

/** The names of those who come, with buttons that add and remove a row without a script. */
export function ParticipantFields({ form, fields }: { form: BookingFormMetadata; fields: BookingFieldset }) {
  const t = registrationWords[useLanguage()].form;
  const fault = useFault();
  const rows = fields.participants.getFieldList();
  return (
    <div id={fields.participants.name}>
      {rows.map((row, index) => {
        const { name } = row.getFieldset();
        return (
          <Fieldset key={row.name} legend={rows.length > 1 ? t.participantOf(index + 1) : t.participant}>
            <TextField
              label={t.name}
              name={name.name}
              defaultValue={name.initialValue}
              error={fault(name.errors)}
              autoComplete={index === 0 ? "name" : "off"}
              maxLength={80}
              required
            />
            {rows.length > 1 && (
              <Button
                kind="quiet"
                icon="minus"
                formAction={`#${fields.participants.name}`}
                {...form.remove.getButtonProps({ name: fields.participants.name, index })}
              >
                {t.remove(index + 1)}
              </Button>
            )}
          </Fieldset>
        );
      })}
      {rows.length < PARTICIPANTS_MAX && (
        <p>
          <Button
            kind="secondary"
            icon="plus"
            formAction={`#${fields.participants.name}[${rows.length}].name`}
            {...form.insert.getButtonProps({ name: fields.participants.name })}
          >
            {t.add}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Phone and diets: folded until asked for, open when there is something in them. */
export function MoreFields({ fields }: { fields: BookingFieldset }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { optional } = commonWords[language];
  const rows = fields.participants.getFieldList();
  const diets = rows.flatMap((row) => {
    const { diet, dietConsent } = row.getFieldset();
    return [diet, dietConsent];
  });
  const used = [fields.phone, ...diets];
  return (
    <Disclosure summary={t.more} open={used.some((field) => field.initialValue || field.errors)}>
      <TextField
        label={t.phone}
        hint={t.phoneHint}
        optionalLabel={optional}
        name={fields.phone.name}
        defaultValue={fields.phone.initialValue}
        error={fault(fields.phone.errors)}
        type="tel"
        autoComplete="tel"
        width="medium"
        maxLength={30}
      />
      {rows.map((row, index) => (
        <DietFields key={row.name} row={row} index={index} alone={rows.length === 1} />
      ))}
    </Disclosure>
  );
}

function DietFields({ row, index, alone }: { row: Row; index: number; alone: boolean }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { name, diet, dietConsent } = row.getFieldset();
  const who = name.initialValue || t.participantOf(index + 1);
  return (
    <>
      <TextField
        label={alone ? t.diet : t.dietOf(who)}
        hint={index === 0 ? t.dietHint(DIET_KEPT_DAYS) : undefined}
        optionalLabel={commonWords[language].optional}
        name={diet.name}
        defaultValue={diet.initialValue}
        error={fault(diet.errors)}
        maxLength={200}
      />
      <Checkbox
        label={t.dietConsent}
        name={dietConsent.name}
        defaultChecked={dietConsent.initialValue === "on"}
        error={fault(dietConsent.errors)}
      />
    </>
  );
}

/** A form element that leaves the checking to the server, so that the faults are in the user's language. */
export function bookingFormProps(form: BookingFormMetadata, action: string) {
  return { ...getFormProps(form), method: "post" as const, action, noValidate: true, className: "form" };
}
