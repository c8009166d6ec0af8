import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatDay } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { TextField } from "~/ui/field";
import { faultWords } from "../messages/fault-words";

const t = officeMessages.mailing;
const words = officeMessages.compose;

interface MoveMailingProps {
  eventId: string;
  mailingId: string;
  /** Its time is that of a rule. */
  byRule: boolean;
  due: { day: string; time: string };
  reply: SubmissionResult<string[]> | null | undefined;
}

/** What may be done with a mailing that has not begun. */
export function MoveMailing({ eventId, mailingId, byRule, due, reply }: MoveMailingProps) {
  const [, fields] = useForm<{ day: string; time: string; oddHourOk: boolean }, unknown, string[]>({
    id: "aika",
    lastResult: reply,
    defaultValue: { day: formatDay(due.day, "fi").split(" ")[1], time: due.time.replace(":", ".") },
  });
  const errors = [fields.day, fields.time, fields.oddHourOk].flatMap(({ name, errors: faults }) => {
    const message = faultWords(faults);
    return message ? [{ id: name, message: `${words.fields[name]}: ${message}` }] : [];
  });
  const action = paths.officeMailing(eventId, mailingId);
  return (
    <section className="stack">
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <div className="actions">
        <form method="post" action={action}>
          <input type="hidden" name="when" value="now" />
          <Button icon="mail">{t.sendNow}</Button>
        </form>
        <form method="post" action={paths.officeMailingStop(eventId, mailingId)}>
          <Button kind="danger" icon="close">
            {t.cancel}
          </Button>
        </form>
      </div>
      {byRule ? (
        <p className="soft">{t.timeOfRule}</p>
      ) : (
        <>
          <h3>{t.move}</h3>
          <form method="post" action={action} className="form">
            <input type="hidden" name="when" value="later" />
            <div className="messages__due">
              <TextField
                label={words.day}
                hint={words.dayHint}
                name="day"
                width="medium"
                defaultValue={fields.day.initialValue}
                error={faultWords(fields.day.errors)}
              />
              <TextField
                label={words.time}
                hint={words.timeHint}
                name="time"
                width="short"
                defaultValue={fields.time.initialValue}
                error={faultWords(fields.time.errors)}
              />
            </div>
            {fields.oddHourOk.errors && (
              <Checkbox
                label={words.oddHourOk}
                name="oddHourOk"
                error={faultWords(fields.oddHourOk.errors)}
              />
            )}
            <p>
              <Button kind="secondary">{t.moveButton}</Button>
            </p>
          </form>
        </>
      )}
    </section>
  );
}
