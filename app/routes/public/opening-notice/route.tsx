import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { DEFAULT_LANGUAGE } from "~/i18n/catalogue";
import { commonWords } from "~/i18n/words/common";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { ErrorSummary } from "~/ui/errors";
import { Notice } from "~/ui/notice";
import { faultsOf, useNewsFault } from "../subscribe/faults";
import { OpeningForm } from "./opening-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => newsWords[language].opening.title),
  NOT_SEARCHED,
];

export default function OpeningNotice() {
  const { event, takes, done } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = newsWords[language].opening;
  const reply = useActionData<typeof action>()?.reply;
  const fault = useNewsFault();
  const errors = faultsOf({ email: fault(reply?.error?.email ?? undefined) });
  return (
    <PublicFrame>
      <p className="eyebrow" lang={DEFAULT_LANGUAGE}>
        {event.title}
      </p>
      <h1>{t.title}</h1>
      {done && !reply ? (
        <Notice kind="success" title={t.done} live>
          <p>{t.doneText}</p>
        </Notice>
      ) : takes ? (
        <>
          <ErrorSummary title={commonWords[language].errors.summary} errors={errors} />
          <OpeningForm slug={event.slug} reply={reply} />
        </>
      ) : (
        <Notice kind="info" title={t.closed}>
          <p>{t.closedText}</p>
        </Notice>
      )}
      <p>
        <a href={paths.event(event.slug)}>{t.toEvent}</a>
      </p>
    </PublicFrame>
  );
}
