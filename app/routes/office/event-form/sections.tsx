import { FIRST_STATES } from "~/domain/event/states";
import { EVENT_KINDS } from "~/domain/event/types";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { Fieldset } from "~/ui/choice";
import { ChoiceInput, type EventFieldset, TextAreaInput, TextInput } from "./inputs";

interface SectionProps {
  fields: EventFieldset;
}

export function Basics({
  fields,
  rounds,
  isNew,
}: SectionProps & { rounds: { id: string; name: string }[]; isNew: boolean }) {
  return (
    <Fieldset legend={t.basics}>
      <TextInput field={fields.title} label={t.labels.title} required />
      <TextInput field={fields.slug} label={t.labels.slug} hint={isNew ? t.hints.slug : t.hints.slugEdit} />
      <div className="form-grid">
        <ChoiceInput
          field={fields.kind}
          label={t.labels.kind}
          options={EVENT_KINDS.map((kind) => ({ value: kind, label: common.eventKinds[kind] }))}
          required
        />
        <ChoiceInput
          field={fields.roundId}
          label={t.labels.roundId}
          placeholder={t.noRound}
          options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      </div>
      {isNew && (
        <ChoiceInput
          field={fields.state}
          label={t.labels.state}
          hint={t.hints.state}
          options={FIRST_STATES.map((state) => ({ value: state, label: office.states[state] }))}
          required
        />
      )}
    </Fieldset>
  );
}

export function Times({ fields }: SectionProps) {
  return (
    <Fieldset legend={t.times}>
      <div className="form-grid">
        <TextInput field={fields.startsOn} label={t.labels.startsOn} hint={t.hints.day} width="medium" />
        <TextInput field={fields.startTime} label={t.labels.startTime} hint={t.hints.time} width="short" />
        <TextInput field={fields.coffeeTime} label={t.labels.coffeeTime} hint={t.hints.time} width="short" />
        <TextInput field={fields.endTime} label={t.labels.endTime} hint={t.hints.time} width="short" />
      </div>
    </Fieldset>
  );
}

export function VenueFields({ fields }: SectionProps) {
  return (
    <Fieldset legend={t.venue}>
      <div className="form-grid">
        <TextInput field={fields.venueName} label={t.labels.venueName} />
        <TextInput field={fields.venueRoom} label={t.labels.venueRoom} />
        <TextInput field={fields.venueStreetAddress} label={t.labels.venueStreetAddress} />
        <TextInput field={fields.venueTown} label={t.labels.venueTown} />
      </div>
      <TextAreaInput field={fields.venueParkingNote} label={t.labels.venueParkingNote} rows={2} />
      <TextAreaInput
        field={fields.venueAccessNote}
        label={t.labels.venueAccessNote}
        hint={t.hints.venueAccessNote}
        rows={2}
      />
    </Fieldset>
  );
}

export function Content({ fields }: SectionProps) {
  return (
    <Fieldset legend={t.content}>
      <TextAreaInput field={fields.hosts} label={t.labels.hosts} hint={t.hints.hosts} rows={3} />
      <TextAreaInput field={fields.introduction} label={t.labels.introduction} rows={8} />
      <TextAreaInput field={fields.agenda} label={t.labels.agenda} hint={t.hints.agenda} rows={6} />
    </Fieldset>
  );
}
