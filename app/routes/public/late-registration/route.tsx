import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { lateWords } from "~/i18n/words/late";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Notice } from "~/ui/notice";
import { RegistrationForm } from "../booking-form/registration-form";
import { EventEyebrow } from "../event-eyebrow";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/registration.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => lateWords[language].title),
  NOT_SEARCHED,
];

export default function LateRegistration() {
  const opening = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const language = useLanguage();
  const t = lateWords[language];
  if (!opening)
    return (
      <PublicFrame>
        <h1>{t.shut}</h1>
        <Notice kind="warning" title={t.shutText}>
          <p>{t.ask}</p>
        </Notice>
        <p>
          <a href={paths.home()}>{t.home}</a>
        </p>
      </PublicFrame>
    );
  const { token, offer, expiresAt } = opening;
  const { event } = offer;
  return (
    <PublicFrame>
      <EventEyebrow event={event} />
      <h1>{t.title}</h1>
      <p>
        {t.lead}
        <br />
        {t.until(formatMoment(expiresAt, language))}
      </p>
      <RegistrationForm offer={offer} action={paths.lateRegistration(token)} lastResult={lastResult} />
    </PublicFrame>
  );
}
