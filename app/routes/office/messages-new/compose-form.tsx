import { type FieldMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { common } from "~/i18n/fi/common";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/errors";
import { type Option, SelectField, TextArea, TextField } from "~/ui/field";
import { faultWords, KNOWN_FIELDS } from "../messages/fault-words";
import { AudienceFields } from "./audience-fields";
import { BeforeSending } from "./before-sending";
import type { Look } from "./look.server";
import { When } from "./when";

const t = officeMessages.compose;

export type Typed = Record<string, unknown>;

interface ComposeFormProps {
  action: string;
  formId: string;
  municipalities: Option[];
  themes: Option[];
  isHybrid: boolean;
  hasRound: boolean;
  /** Text to begin with. */
  begun: { subject: string; body: string } | null;
  reply: SubmissionResult<string[]> | null | undefined;
  look: Omit<Look, "trialOf"> | null | undefined;
  children?: ReactNode;
}

export function ComposeForm(props: ComposeFormProps) {
  const { action, formId, hasRound, begun, reply, look, children } = props;
  const [form, metadata] = useForm<Typed, unknown, string[]>({
    id: "viesti",
    lastResult: reply,
    defaultValue: { of: "registrants", when: "now", subject: begun?.subject, body: begun?.body },
  });
  const fields = metadata as Record<string, FieldMetadata<unknown>>;
  const field = (name: string) => ({
    name,
    defaultValue: String(fields[name]?.initialValue ?? ""),
    error: faultWords(fields[name]?.errors as string[] | undefined, fields[name]?.initialValue),
  });
  const errors = Object.entries(form.allErrors).map(([id, faults]) => ({
    id,
    message: `${t.fields[id] ?? ""}: ${faultWords(faults as string[], fields[id]?.initialValue)}`,
  }));
  return (
    <div className="stack">
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <form method="post" action={action} className="form" noValidate>
        <input type="hidden" name="id" value={formId} />
        <AudienceFields {...props} fields={fields} />
        <Fieldset legend={t.text}>
          <TextField label={t.subject} hint={t.subjectHint} {...field("subject")} />
          <TextArea label={t.body} hint={t.bodyHint(KNOWN_FIELDS)} {...field("body")} rows={12} />
        </Fieldset>
        <When field={field} when={String(fields.when?.initialValue ?? "now")} />
        {look && <BeforeSending survey={look} ticks={ticksOf(fields)} />}
        {look && look.people.length > 0 && <PreviewAs look={look} />}
        <div className="actions">
          <Button kind="secondary" icon="eye" name="deed" value="preview">
            {t.check}
          </Button>
          <Button kind="secondary" icon="mail" name="deed" value="try">
            {t.tryOut}
          </Button>
          <Button icon="mail" name="deed" value="send">
            {t.send}
          </Button>
        </div>
        {hasRound && (
          <Disclosure summary={t.save} open={Boolean(fields.templateName?.errors)}>
            <div className="form">
              <TextField label={t.templateName} hint={t.saveText} {...field("templateName")} maxLength={80} />
              <p>
                <Button kind="secondary" name="deed" value="template">
                  {t.save}
                </Button>
              </p>
            </div>
          </Disclosure>
        )}
      </form>
      {children}
    </div>
  );
}

function ticksOf(fields: Record<string, FieldMetadata<unknown>>) {
  const tick = (name: string) => ({
    initialValue: fields[name]?.initialValue,
    errors: fields[name]?.errors as string[] | undefined,
  });
  return { again: tick("again"), emptyOk: tick("emptyOk") };
}

function PreviewAs({ look }: { look: Omit<Look, "trialOf"> }) {
  const { people, count, previewAs } = look;
  const words = officeMessages.survey;
  return (
    <div className="messages__preview-as">
      <SelectField
        label={words.previewAs}
        hint={people.length < count ? words.previewAsFirst(people.length) : undefined}
        name="previewAs"
        defaultValue={previewAs ?? ""}
        options={people}
      />
      <Button kind="secondary" name="deed" value="preview">
        {words.previewShow}
      </Button>
    </div>
  );
}
