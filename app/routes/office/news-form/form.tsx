import { type SubmissionResult, useForm } from "@conform-to/react";
import { NEWS_LANGUAGES, NEWS_TOPICS, type NewsDraft } from "~/domain/news/types";
import { news } from "~/i18n/fi/news";
import { officeNews as t } from "~/i18n/fi/office-news";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { FormFaults, faultWordsOf, wiredWith } from "../form-faults";

type NewsValues = { [Field in keyof NewsDraft]: string } & { id?: string; version?: number };

interface NewsFormProps {
  action: string;
  reply: SubmissionResult<string[]> | null | undefined;
  values: Partial<NewsValues>;
  /** What the form is about: a new item's id, or the version that saving writes over. */
  hidden: { name: "id" | "version"; value: string | number };
}

const faultWords = faultWordsOf(t.errors);
const wired = wiredWith(faultWords);

const TITLE_MAX = 150;

export function NewsForm({ action, reply, values, hidden }: NewsFormProps) {
  const [form, fields] = useForm<NewsValues, NewsValues, string[]>({
    id: "news",
    lastResult: reply,
    defaultValue: values,
  });
  return (
    <>
      <FormFaults form={form} nameOf={nameOf} faultWords={faultWords} />
      <form method="post" action={action} noValidate className="form event-form">
        <input type="hidden" {...hidden} />
        <TextField {...wired(fields.title)} label={t.labels.title} maxLength={TITLE_MAX} required />
        <div className="form-grid">
          <SelectField
            {...wired(fields.topic)}
            label={t.labels.topic}
            placeholder={t.choose}
            options={NEWS_TOPICS.map((value) => ({ value, label: news.topics[value] }))}
            required
          />
          <SelectField
            {...wired(fields.language)}
            label={t.labels.language}
            hint={t.hints.language}
            options={NEWS_LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
            required
          />
        </div>
        <TextArea {...wired(fields.body)} label={t.labels.body} hint={t.hints.body} rows={14} required />
        <div className="actions">
          <Button icon="check">{t.save}</Button>
          <LinkButton kind="quiet" href={paths.officeNews()}>
            {t.back}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

function nameOf(path: string): string {
  return t.labels[path as keyof typeof t.labels] ?? "";
}
