import { PARTICIPANTS_MAX } from "~/domain/registration/rules";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Button } from "~/ui/button";
import { Checkbox, Fieldset, RadioGroup } from "~/ui/choice";
import { TextField } from "~/ui/field";
import { useFault } from "./faults";
import type { FormOffer } from "./offer";
import { ParticipantQuestions } from "./participant-questions";
import type { BookingFieldset, BookingFormMetadata, ParticipantRow } from "./typed";

interface ParticipantFieldsProps {
  form: BookingFormMetadata;
  fields: BookingFieldset;
  offer: FormOffer;
  /** What to do when somebody else comes instead. */
  hint?: string;
  /** Whether one begins by typing the first name. */
  takesFocus?: boolean;
}

/** Those who come, with buttons that add and remove a row without a script. */
export function ParticipantFields({ form, fields, offer, hint, takesFocus }: ParticipantFieldsProps) {
  const t = registrationWords[useLanguage()].form;
  const rows = fields.participants.getFieldList();
  const { name } = fields.participants;
  return (
    <div id={name} className="form-rows">
      {rows.map((row, index) => (
        <Fieldset
          key={row.name}
          legend={rows.length > 1 ? t.participantOf(index + 1) : t.participant}
          hint={index === 0 ? hint : undefined}
        >
          <ParticipantRowFields {...{ form, row, index, offer }} takesFocus={takesFocus && index === 0} />
          {rows.length > 1 && (
            <Button
              kind="quiet"
              icon="minus"
              formAction={`#${name}`}
              {...form.remove.getButtonProps({ name, index })}
            >
              {t.remove(index + 1)}
            </Button>
          )}
        </Fieldset>
      ))}
      {rows.length < PARTICIPANTS_MAX && (
        <p>
          <Button
            kind="secondary"
            icon="plus"
            formAction={`#${name}[${rows.length}].name`}
            {...form.insert.getButtonProps({ name })}
          >
            {t.add}
          </Button>
        </p>
      )}
      {rows.length > 1 && offer.event.capacity !== null && (
        <Checkbox
          label={t.maySplit}
          hint={t.maySplitHint}
          name={fields.maySplit.name}
          defaultChecked={fields.maySplit.initialValue === "on"}
        />
      )}
    </div>
  );
}

interface RowProps {
  form: BookingFormMetadata;
  row: ParticipantRow;
  index: number;
  offer: FormOffer;
  takesFocus?: boolean;
}

function ParticipantRowFields({ form, row, index, offer, takesFocus }: RowProps) {
  const t = registrationWords[useLanguage()].form;
  const fault = useFault();
  const { id, name, attends } = row.getFieldset();
  return (
    <>
      {id.initialValue && <input type="hidden" name={id.name} value={id.initialValue} />}
      <TextField
        label={t.name}
        hint={id.initialValue && t.otherPerson}
        name={name.name}
        defaultValue={name.initialValue}
        error={fault(name.errors)}
        autoComplete={index === 0 ? "name" : "off"}
        autoFocus={takesFocus}
        maxLength={80}
        required
      />
      {offer.event.participation === "hybrid" && (
        <RadioGroup
          legend={t.attends}
          name={attends.name}
          defaultValue={attends.initialValue ?? "on-site"}
          error={fault(attends.errors)}
          options={[
            { value: "on-site", label: t.onSite },
            { value: "remote", label: t.remote },
          ]}
        />
      )}
      <ParticipantQuestions form={form} row={row} index={index} questions={offer.questions} when="at-once" />
    </>
  );
}
