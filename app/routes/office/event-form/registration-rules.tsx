import { Fragment } from "react";
import { ALARMS, PARTICIPATIONS } from "~/domain/event/types";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Checkbox, Fieldset, RadioGroup } from "~/ui/choice";
import { type EventFieldset, faultWords, TextInput } from "./inputs";

const MOMENTS = [
  ["registrationOpens", "day", "time"],
  ["registrationCloses", "registrationClosesOn", "deadlineTime"],
  ["changesClose", "ownDeadline", "deadlineTime"],
  ["cancellationCloses", "ownDeadline", "deadlineTime"],
] as const;

/** From when to when registrations are taken, changed and cancelled, and what the form asks. */
export function RegistrationRules({ fields }: { fields: EventFieldset }) {
  return (
    <Fieldset legend={t.registration}>
      <div className="form-grid event-form__deadlines">
        {MOMENTS.map(([of, dayHint, timeHint]) => (
          <Fragment key={of}>
            <TextInput
              field={fields[`${of}On`]}
              label={t.labels[`${of}On`]}
              hint={t.hints[dayHint]}
              width="medium"
            />
            <TextInput
              field={fields[`${of}Time`]}
              label={t.labels[`${of}Time`]}
              hint={t.hints[timeHint]}
              width="short"
            />
          </Fragment>
        ))}
      </div>
      <RadioGroup
        legend={t.labels.participation}
        name={fields.participation.name}
        defaultValue={fields.participation.initialValue}
        error={faultWords(fields.participation.errors)}
        options={PARTICIPATIONS.map((value) => ({ value, label: t.participations[value] }))}
      />
      <TextInput field={fields.remoteUrl} label={t.labels.remoteUrl} hint={t.hints.remoteUrl} />
      <CheckboxGroup
        legend={t.labels.alarms}
        hint={t.hints.alarms}
        name={fields.alarms.name}
        defaultValues={[fields.alarms.initialValue ?? []].flat().map(String)}
        error={faultWords(fields.alarms.errors)}
        options={ALARMS.map((minutes) => ({ value: String(minutes), label: t.alarms[minutes] }))}
      />
      <Switch field={fields.takesResidents} label={t.labels.takesResidents} />
      <Switch field={fields.asksViews} label={t.labels.asksViews} hint={t.hints.asksViews} />
      <Switch field={fields.doorCode} label={t.labels.doorCode} hint={t.hints.doorCode} />
    </Fieldset>
  );
}

type Field = EventFieldset["doorCode"];

function Switch({ field, label, hint }: { field: Field; label: string; hint?: string }) {
  return (
    <Checkbox label={label} hint={hint} name={field.name} defaultChecked={field.initialValue === "on"} />
  );
}
