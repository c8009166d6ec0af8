import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { described, titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { faultsOf, useNewsFault } from "./faults";
import type { action, loader } from "./route.server";
import { TopicChoice } from "./topic-choice";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => newsWords[language].subscribe.title),
  described(page, (language) => newsWords[language].subscribe.lead),
];

export default function Subscribe() {
  const { sent, ended } = useLoaderData<typeof loader>();
  const t = newsWords[useLanguage()].subscribe;
  const reply = useActionData<typeof action>()?.reply;
  if (sent && !reply)
    return (
      <PublicFrame>
        <h1>{t.title}</h1>
        <Notice kind="success" title={t.sent} live>
          <p>{t.sentText}</p>
          <p>{t.again}</p>
        </Notice>
        <p>
          <a href={paths.news()}>{newsWords[useLanguage()].all}</a>
        </p>
      </PublicFrame>
    );
  return (
    <PublicFrame>
      <h1>{t.title}</h1>
      {ended && !reply && (
        <Notice kind="success" title={t.ended} live>
          <p>{t.endedText}</p>
        </Notice>
      )}
      <p>
        {t.lead} {t.language}
      </p>
      <SubscriptionForm reply={reply} />
    </PublicFrame>
  );
}

type Reply = NonNullable<ReturnType<typeof useActionData<typeof action>>>["reply"];

function SubscriptionForm({ reply }: { reply: Reply | undefined }) {
  const language = useLanguage();
  const t = newsWords[language].subscribe;
  const fault = useNewsFault();
  const [, fields] = useForm<{ email: string; topics: string[] }>({ id: "form", lastResult: reply });
  const faults = { email: fault(fields.email.errors), topics: fault(fields.topics.errors) };
  return (
    <>
      <ErrorSummary title={commonWords[language].errors.summary} errors={faultsOf(faults)} />
      <form method="post" action={paths.subscribe()} noValidate className="form">
        <TextField
          label={t.email}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={fields.email.initialValue}
          error={faults.email}
          required
        />
        <TopicChoice
          chosen={[fields.topics.initialValue ?? []].flat().filter((topic) => topic !== undefined)}
          error={faults.topics}
        />
        <p>
          {t.privacy} <a href={paths.privacy()}>{t.privacyLink}</a>
        </p>
        <Button icon="mail">{t.submit}</Button>
      </form>
    </>
  );
}
