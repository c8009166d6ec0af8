import { type SubmissionResult, useForm } from "@conform-to/react";
import type { SentReminder } from "db/views/reminders";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeReminder as t } from "~/i18n/fi/office-reminder";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";

interface ReminderFormProps {
  action: string;
  formId: string;
  reply: SubmissionResult<string[]> | null | undefined;
  recipients: number;
  sees: string;
  /** What was sent just before, so that sending again must be confirmed. */
  recent: SentReminder | null;
}

export function ReminderForm({ action, formId, reply, recipients, sees, recent }: ReminderFormProps) {
  const [, fields] = useForm<{ id: string; note: string; again: boolean }, unknown, string[]>({
    lastResult: reply,
    defaultValue: { id: formId },
  });
  const faults = [fields.note, fields.again].flatMap((field) => {
    const message = wordsOf(field.errors);
    return message ? [{ id: field.name, message }] : [];
  });
  return (
    <div className="stack">
      <ErrorSummary title={common.errors.summary} errors={faults} />
      <p className="reminder__recipients">{t.recipients(recipients)}</p>
      <p className="soft">{sees === "own" ? `${t.recipientsOwn} ${t.recipientsText}` : t.recipientsText}</p>
      <form method="post" action={action} className="form">
        <input type="hidden" name={fields.id.name} value={fields.id.initialValue} />
        <TextArea
          label={t.note}
          hint={t.noteHint}
          optionalLabel={common.optional}
          name={fields.note.name}
          defaultValue={fields.note.initialValue}
          error={wordsOf(fields.note.errors)}
          rows={6}
        />
        {recent && (
          <Notice kind="warning" title={t.again.title(formatMoment(recent.createdAt, "fi"))}>
            <p>{t.again.text(recent.sent + recent.waiting + recent.failed)}</p>
            <Checkbox
              label={t.again.confirm}
              name={fields.again.name}
              defaultChecked={fields.again.initialValue === "on"}
              error={wordsOf(fields.again.errors)}
            />
          </Notice>
        )}
        <div className="actions">
          <Button kind="secondary" icon="eye" name="deed" value="preview">
            {t.preview}
          </Button>
          <Button icon="mail" name="deed" value="send">
            {t.send}
          </Button>
        </div>
      </form>
    </div>
  );
}

function wordsOf(errors: string[] | undefined): string | undefined {
  return errors && t.errors[errors[0] as keyof typeof t.errors];
}
