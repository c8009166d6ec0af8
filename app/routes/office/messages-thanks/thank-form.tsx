import { type SubmissionResult, useForm } from "@conform-to/react";
import { common } from "~/i18n/fi/common";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Fieldset } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { TextArea, TextField } from "~/ui/field";
import { faultWords } from "../messages/fault-words";
import { NoteDeeds } from "../messages/note-deeds";

const t = officeMessages.thanks;

interface ThankFormProps {
  action: string;
  formId: string;
  reply: SubmissionResult<string[]> | null | undefined;
  recipients: number;
  isMarked: boolean;
}

interface Typed {
  note: string;
  links: { label: string; url: string }[];
}

const PLACES = [1, 2, 3, 4, 5];

export function ThankForm({ action, formId, reply, recipients, isMarked }: ThankFormProps) {
  const [form, fields] = useForm<Typed, unknown, string[]>({
    id: "kiitos",
    lastResult: reply,
    defaultValue: { links: PLACES.map(() => ({ label: "", url: "" })) },
  });
  const links =
    (form.initialValue as { links?: { label?: string; url?: string }[] } | undefined)?.links ?? [];
  const parts = PLACES.flatMap((place) =>
    (["label", "url"] as const).map((part) => ({
      name: `links[${place - 1}].${part}`,
      label: t[part](place),
      typed: links[place - 1]?.[part],
    })),
  );
  const asked = [{ name: "note", label: t.note, typed: fields.note.initialValue }, ...parts];
  const errors = asked.flatMap(({ name, label, typed }) => {
    const message = faultWords(form.allErrors[name], typed);
    return message ? [{ id: name, message: `${label}: ${message}` }] : [];
  });
  const linkField = (place: number, part: "label" | "url") => {
    const name = `links[${place - 1}].${part}`;
    return (
      <TextField
        label={t[part](place)}
        name={name}
        type={part === "url" ? "url" : "text"}
        defaultValue={links[place - 1]?.[part]}
        error={faultWords(form.allErrors[name], links[place - 1]?.[part])}
        optionalLabel={common.optional}
      />
    );
  };
  return (
    <div className="stack">
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <p className="mailing__count">{officeMessages.reminder.recipients(recipients)}</p>
      <p className="soft">{isMarked ? t.text : t.textAll}</p>
      <form method="post" action={action} className="form" noValidate>
        <input type="hidden" name="id" value={formId} />
        <TextArea
          label={t.note}
          hint={t.noteHint}
          optionalLabel={common.optional}
          name="note"
          defaultValue={fields.note.initialValue}
          error={faultWords(fields.note.errors, fields.note.initialValue)}
          rows={6}
        />
        <Fieldset legend={t.links} hint={t.linksHint}>
          {PLACES.map((place) => (
            <div key={place} className="messages__link">
              {linkField(place, "label")}
              {linkField(place, "url")}
            </div>
          ))}
        </Fieldset>
        <NoteDeeds send={t.send} />
      </form>
    </div>
  );
}
