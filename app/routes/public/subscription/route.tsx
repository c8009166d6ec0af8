import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { NewsTopic } from "~/domain/news/types";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { Notice } from "~/ui/notice";
import { faultsOf, useNewsFault } from "../subscribe/faults";
import { TopicChoice } from "../subscribe/topic-choice";
import { Gone } from "./gone";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => newsWords[language].subscription.title),
  NOT_SEARCHED,
];

export default function SubscriptionPage() {
  const { token, subscription, done } = useLoaderData<typeof loader>();
  if (!subscription) return <Gone />;
  const { email, topics, isConfirmed } = subscription;
  return (
    <PublicFrame>
      {isConfirmed ? (
        <Manage token={token} email={email} topics={topics} done={done} />
      ) : (
        <Confirm token={token} email={email} topics={topics} />
      )}
    </PublicFrame>
  );
}

interface Shown {
  token: string;
  email: string;
  topics: NewsTopic[];
}

function Confirm({ token, email, topics }: Shown) {
  const { subscription: t, topics: names } = newsWords[useLanguage()];
  return (
    <>
      <h1>{t.confirmTitle}</h1>
      <p>
        <strong>{email}</strong>
      </p>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>{names[topic]}</li>
        ))}
      </ul>
      <p>{t.confirmText}</p>
      <form method="post" action={paths.subscriptionConfirmation(token)}>
        <Button icon="check">{t.confirm}</Button>
      </form>
      <p className="soft">{t.notYou}</p>
    </>
  );
}

function Manage({ token, email, topics, done }: Shown & { done: "confirmed" | "saved" | null }) {
  const language = useLanguage();
  const t = newsWords[language].subscription;
  const reply = useActionData<typeof action>()?.reply;
  const fault = useNewsFault();
  const [, fields] = useForm<{ topics: string[] }>({ id: "form", lastResult: reply });
  const faults = { topics: fault(fields.topics.errors) };
  return (
    <>
      <h1>{t.title}</h1>
      {done === "confirmed" && !reply && (
        <Notice kind="success" title={t.confirmed} live>
          <p>{t.confirmedText}</p>
        </Notice>
      )}
      {done === "saved" && !reply && <Notice kind="success" title={t.saved} live />}
      <ErrorSummary title={commonWords[language].errors.summary} errors={faultsOf(faults)} />
      <p>
        <strong>{email}</strong>
      </p>
      <form method="post" action={paths.subscription(token)} className="form">
        <TopicChoice chosen={reply ? [] : topics} error={faults.topics} />
        <Button>{t.save}</Button>
      </form>
      <p>
        <a href={paths.subscriptionEnd(token)}>{t.endLink}</a>
      </p>
    </>
  );
}
