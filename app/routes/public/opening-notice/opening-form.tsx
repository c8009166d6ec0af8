import { type SubmissionResult, useForm } from "@conform-to/react";
import { useLanguage } from "~/http/language";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { useNewsFault } from "../subscribe/faults";

interface OpeningFormProps {
  slug: string;
  reply?: SubmissionResult<string[]>;
}

/** One field: who wants to be told when registration opens. */
export function OpeningForm({ slug, reply }: OpeningFormProps) {
  const t = newsWords[useLanguage()].opening;
  const fault = useNewsFault();
  const [, fields] = useForm<{ email: string }>({ id: "opening", lastResult: reply });
  return (
    <form method="post" action={paths.openingNotice(slug)} noValidate className="form">
      <TextField
        label={t.email}
        name="email"
        type="email"
        autoComplete="email"
        hint={t.text}
        defaultValue={fields.email.initialValue}
        error={fault(fields.email.errors)}
        required
      />
      <Button kind="secondary" icon="mail">
        {t.submit}
      </Button>
    </form>
  );
}
