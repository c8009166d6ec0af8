import { PARTICIPANTS_MAX } from "~/domain/registration/rules";
import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { TextField } from "~/ui/field";
import { useFault } from "./faults";
import type { BookingFieldset, BookingFormMetadata } from "./typed";

/** The names of those who come, with buttons that add and remove a row without a script. */
export function ParticipantFields({ form, fields }: { form: BookingFormMetadata; fields: BookingFieldset }) {
  const t = registrationWords[useLanguage()].form;
  const fault = useFault();
  const rows = fields.participants.getFieldList();
  return (
    <div id={fields.participants.name} className="form-rows">
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
