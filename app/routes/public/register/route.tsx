import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { described, NOT_SEARCHED, titled } from "~/http/title";
import { formatDeadline, formatMoment } from "~/i18n/dates";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { RegistrationForm } from "../booking-form/registration-form";
import { DeclineLink } from "../event/decline-link";
import { RegistrationNotice } from "../event/registration-notice";
import { EventEyebrow } from "../event-eyebrow";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/registration.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => {
    const title = page.data?.offer.event.title ?? "";
    return `${registrationWords[language].form.title}: ${title}`;
  }),
  described(page, (language) => registrationWords[language].form.about),
  ...(page.data?.invited ? [NOT_SEARCHED] : []),
];

export default function Register() {
  const { offer, registration, invited } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const language = useLanguage();
  const t = registrationWords[language].form;
  const { event } = offer;
  return (
    <PublicFrame>
      <EventEyebrow event={event} />
      <h1>{t.title}</h1>
      <p>
        {event.startsAt && formatMoment(event.startsAt, language)}
        {registration === "open" && event.registrationClosesAt && (
          <>
            <br />
            {t.deadline(formatDeadline(event.registrationClosesAt, language))}
          </>
        )}
      </p>
      {registration === "open" && <DeclineLink slug={event.slug} token={invited?.token} />}
      {registration === "open" ? (
        <RegistrationForm
          offer={offer}
          action={invited ? paths.registerInvited(event.slug, invited.token) : paths.register(event.slug)}
          lastResult={lastResult}
          defaults={invited?.defaults}
          invitationId={invited?.invitationId}
        />
      ) : (
        <RegistrationNotice event={event} registration={registration} reportSlug={null} />
      )}
    </PublicFrame>
  );
}
