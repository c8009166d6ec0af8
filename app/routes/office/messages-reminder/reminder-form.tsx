import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Checkbox } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { faultWords } from "../messages/fault-words";
import { NoteDeeds } from "../messages/note-deeds";

const t = officeMessages.reminder;

interface ReminderFormProps {
  action: string;
  formId: string;
  reply: SubmissionResult<string[]> | null | undefined;
  recipients: number;
  sees: string;
  /** When one was sent just before, so that sending again must be confirmed. */
  sentAt: string | null;
}

export function ReminderForm({ action, formId, reply, recipients, sees, sentAt }: ReminderFormProps) {
  const [, fields] = useForm<{ note: string; again: boolean }, unknown, string[]>({ lastResult: reply });
  const faults = [fields.note, fields.again].flatMap(({ name, errors, initialValue }) => {
    const message = faultWords(errors, initialValue);
    return message ? [{ id: name, message: name === "note" ? `${t.note}: ${message}` : message }] : [];
  });
  return (
    <div className="stack">
      <ErrorSummary title={common.errors.summary} errors={faults} />
      <p className="mailing__count">{t.recipients(recipients)}</p>
      <p className="soft">{sees === "own" ? `${t.recipientsOwn} ${t.recipientsText}` : t.recipientsText}</p>
      <form method="post" action={action} className="form">
        <input type="hidden" name="id" value={formId} />
        <TextArea
          label={t.note}
          hint={t.noteHint}
          optionalLabel={common.optional}
          name={fields.note.name}
          defaultValue={fields.note.initialValue}
          error={faultWords(fields.note.errors, fields.note.initialValue)}
          rows={6}
        />
        {sentAt && (
          <Notice kind="warning" title={t.again.title(formatMoment(sentAt, "fi"))}>
            <p>{t.again.text}</p>
            <Checkbox
              label={t.again.confirm}
              name={fields.again.name}
              defaultChecked={fields.again.initialValue === "on"}
              error={faultWords(fields.again.errors)}
            />
          </Notice>
        )}
        <NoteDeeds send={t.send} />
      </form>
    </div>
  );
}
