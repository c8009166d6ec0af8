import { officeMessages } from "~/i18n/fi/office-messages";
import { Checkbox, RadioGroup } from "~/ui/choice";
import { TextField } from "~/ui/field";

const t = officeMessages.compose;

interface WhenProps {
  field: (name: string) => { name: string; defaultValue: string; error: string | undefined };
  when: string;
}

/** At once, or at a day and an hour; an hour of the night needs a tick. */
export function When({ field, when }: WhenProps) {
  const odd = field("oddHourOk");
  return (
    <div className="stack">
      <RadioGroup
        legend={t.when}
        name="when"
        options={(["now", "later"] as const).map((value) => ({ value, label: t.whens[value] }))}
        defaultValue={when}
      />
      <div className="messages__due">
        <TextField label={t.day} hint={t.dayHint} width="medium" {...field("day")} autoComplete="off" />
        <TextField label={t.time} hint={t.timeHint} width="short" {...field("time")} autoComplete="off" />
      </div>
      {(odd.error || odd.defaultValue === "on") && (
        <Checkbox
          label={t.oddHourOk}
          name="oddHourOk"
          error={odd.error}
          defaultChecked={odd.defaultValue === "on"}
        />
      )}
    </div>
  );
}
