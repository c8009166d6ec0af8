import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { Question } from "~/domain/question/types";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { Button, LinkButton } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { TextArea, TextField } from "~/ui/field";
import { Answering } from "./answering";
import { QuestionFaults, type QuestionFieldset, wired } from "./inputs";
import type { QuestionValues } from "./values";

interface QuestionFormProps {
  action: string;
  reply: SubmissionResult<string[]> | null | undefined;
  values: Partial<QuestionValues>;
  /** Those whose answer can be the condition of this one. */
  conditions: Question[];
  /** Instead of the typed one: what was removed meanwhile is added with an id of its own. */
  id?: string;
  /** Instead of the typed one: what saving writes over, once a conflict has been told. */
  mark?: string;
  backHref: string;
}

/** All that one question says, in each language. */
export function QuestionForm({ action, reply, values, conditions, id, mark, backHref }: QuestionFormProps) {
  const [form, fields] = useForm<QuestionValues, QuestionValues, string[]>({
    id: "question",
    lastResult: reply,
    defaultValue: values,
  });
  const label = fields.label.getFieldset();
  const hint = fields.hint.getFieldset();
  return (
    <>
      <QuestionFaults form={form} />
      <form {...getFormProps(form)} method="post" action={action} noValidate className="form event-form">
        <input type="hidden" name={fields.id.name} value={id ?? fields.id.initialValue} />
        <input type="hidden" name={fields.mark.name} value={mark ?? fields.mark.initialValue ?? ""} />
        <Fieldset legend={t.question}>
          <TextField {...wired(label.fi)} maxLength={200} required />
          <TextField {...wired(hint.fi)} maxLength={300} />
        </Fieldset>
        <Answering fields={fields} conditions={conditions} />
        <Translations fields={fields} />
        <div className="actions">
          <Button icon="check">{t.save}</Button>
          <LinkButton kind="quiet" href={backHref}>
            {t.cancel}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

const TRANSLATED = ["sv", "en"] as const;

function Translations({ fields }: { fields: QuestionFieldset }) {
  const [label, hint, options] = [fields.label, fields.hint, fields.options].map((field) =>
    field.getFieldset(),
  );
  const rows = TRANSLATED.flatMap((language) =>
    label && hint && options
      ? [{ language, label: label[language], hint: hint[language], options: options[language] }]
      : [],
  );
  const used = rows.flatMap((row) => [row.label, row.hint, row.options]);
  return (
    <Disclosure
      summary={t.translations}
      open={used.some(({ initialValue, errors }) => initialValue || errors)}
    >
      <p className="field__hint">{t.translationsHint}</p>
      <div className="form-grid">
        {rows.map((row) => (
          <div key={row.language} className="form-rows">
            <TextField {...wired(row.label)} lang={row.language} maxLength={200} />
            <TextField {...wired(row.hint)} lang={row.language} maxLength={300} />
            <TextArea {...wired(row.options)} lang={row.language} rows={5} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
