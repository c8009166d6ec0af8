import { type SubmissionResult, useForm } from "@conform-to/react";
import { common } from "~/i18n/fi/common";
import { officeReminder as t } from "~/i18n/fi/office-reminder";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextArea } from "~/ui/field";

interface ReminderFormProps {
  action: string;
  formId: string;
  reply: SubmissionResult<string[]> | null | undefined;
  recipients: number;
  sees: string;
}

export function ReminderForm({ action, formId, reply, recipients, sees }: ReminderFormProps) {
  const [, fields] = useForm<{ id: string; note: string }, unknown, string[]>({
    lastResult: reply,
    defaultValue: { id: formId },
  });
  const fault = fields.note.errors?.[0] as keyof typeof t.errors | undefined;
  const error = fault && t.errors[fault];
  return (
    <div className="stack">
      {error && (
        <ErrorSummary title={common.errors.summary} errors={[{ id: fields.note.name, message: error }]} />
      )}
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
          error={error}
          rows={6}
        />
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
