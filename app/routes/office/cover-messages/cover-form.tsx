import { type SubmissionResult, useForm } from "@conform-to/react";
import { common } from "~/i18n/fi/common";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextArea } from "~/ui/field";
import { faultWords } from "../invitations/fault-words";

const t = officeInvitations.cover;

interface CoverFormProps {
  action: string;
  formId: string;
  municipalityCode: string;
  message: string;
  /** Nobody has written anything yet: what stands here is the ready text. */
  isReady: boolean;
  reply: SubmissionResult<string[]> | null | undefined;
}

export function CoverForm({ action, formId, municipalityCode, message, isReady, reply }: CoverFormProps) {
  const [, fields] = useForm<{ message: string }, unknown, string[]>({
    id: "saate",
    lastResult: reply,
    defaultValue: { message },
  });
  const fault = faultWords(fields.message.errors);
  return (
    <div className="stack">
      <ErrorSummary title={common.errors.summary} errors={fault ? [{ id: "message", message: fault }] : []} />
      <form method="post" action={action} className="form">
        <input type="hidden" name="id" value={formId} />
        <input type="hidden" name="municipalityCode" value={municipalityCode} />
        <TextArea
          label={t.message}
          hint={isReady ? `${t.ready}. ${t.messageHint}` : t.messageHint}
          name="message"
          rows={14}
          defaultValue={fields.message.initialValue}
          error={fault}
        />
        <div className="actions">
          <Button name="deed" value="save">
            {t.save}
          </Button>
          <Button kind="secondary" icon="eye" name="deed" value="preview">
            {t.preview}
          </Button>
          <Button kind="secondary" icon="mail" name="deed" value="try">
            {t.tryOut}
          </Button>
        </div>
      </form>
    </div>
  );
}
