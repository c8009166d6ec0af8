import { PARTICIPATIONS } from "~/domain/event/types";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { Checkbox, Fieldset, RadioGroup } from "~/ui/choice";
import { type EventFieldset, faultWords, TextInput } from "./inputs";

/** From when to when registrations are taken, changed and cancelled, and what the form asks. */
export function RegistrationRules({ fields }: { fields: EventFieldset }) {
  return (
    <Fieldset legend={t.registration}>
      <div className="form-grid event-form__deadlines">
        <TextInput
          field={fields.registrationOpensOn}
          label={t.labels.registrationOpensOn}
          hint={t.hints.day}
          width="medium"
        />
        <Time field={fields.registrationOpensTime} label={t.labels.registrationOpensTime} />
        <TextInput
          field={fields.registrationClosesOn}
          label={t.labels.registrationClosesOn}
          hint={t.hints.registrationClosesOn}
          width="medium"
        />
        <Time field={fields.registrationClosesTime} label={t.labels.registrationClosesTime} deadline />
        <TextInput
          field={fields.changesCloseOn}
          label={t.labels.changesCloseOn}
          hint={t.hints.ownDeadline}
          width="medium"
        />
        <Time field={fields.changesCloseTime} label={t.labels.changesCloseTime} deadline />
        <TextInput
          field={fields.cancellationClosesOn}
          label={t.labels.cancellationClosesOn}
          hint={t.hints.ownDeadline}
          width="medium"
        />
        <Time field={fields.cancellationClosesTime} label={t.labels.cancellationClosesTime} deadline />
      </div>
      <RadioGroup
        legend={t.labels.participation}
        name={fields.participation.name}
        defaultValue={fields.participation.initialValue}
        error={faultWords(fields.participation.errors)}
        options={PARTICIPATIONS.map((value) => ({ value, label: t.participations[value] }))}
      />
      <Switch field={fields.takesResidents} label={t.labels.takesResidents} />
      <Switch field={fields.asksViews} label={t.labels.asksViews} hint={t.hints.asksViews} />
      <Switch field={fields.doorCode} label={t.labels.doorCode} hint={t.hints.doorCode} />
    </Fieldset>
  );
}

type Field = EventFieldset["doorCode"];

function Time({ field, label, deadline }: { field: Field; label: string; deadline?: boolean }) {
  return (
    <TextInput
      field={field}
      label={label}
      hint={deadline ? t.hints.deadlineTime : t.hints.time}
      width="short"
    />
  );
}

function Switch({ field, label, hint }: { field: Field; label: string; hint?: string }) {
  return (
    <Checkbox label={label} hint={hint} name={field.name} defaultChecked={field.initialValue === "on"} />
  );
}
