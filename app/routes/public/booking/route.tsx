import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { type Fact, Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].booking.title),
  NOT_SEARCHED,
];

export default function Booking() {
  const { token, event, registration, changeable, saved } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = registrationWords[language].booking;
  return (
    <PublicFrame>
      <h1>{t.title}</h1>
      {saved && <Notice kind="success" title={t.saved} live />}
      {registration.cancelledAt ? (
        <Notice kind="warning" title={t.cancelled}>
          <p>{t.cancelledText}</p>
        </Notice>
      ) : (
        !saved && <Notice kind="success" title={t.active} />
      )}
      <h2>
        <a href={paths.event(event.slug)}>{event.title}</a>
      </h2>
      {event.startsAt && <p>{formatMoment(event.startsAt, language)}</p>}
      <BookingFacts />
      {changeable && (
        <p className="actions">
          <LinkButton href={paths.bookingEdit(token)}>{t.edit}</LinkButton>
          <LinkButton href={paths.bookingCancel(token)} kind="danger">
            {t.cancel}
          </LinkButton>
        </p>
      )}
      {!changeable && !registration.cancelledAt && <Notice kind="info" title={t.closed} />}
    </PublicFrame>
  );
}

function BookingFacts() {
  const { registration, municipality, diets } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = registrationWords[language].booking;
  const kind = commonWords[language].organizationKinds[registration.organizationKind];
  const facts: (Fact | null | "" | false | undefined)[] = [
    { term: t.reference, children: registration.reference },
    { term: t.organization, children: [registration.organizationName, kind].filter(Boolean).join(", ") },
    municipality && { term: t.municipality, children: municipality },
    { term: t.participants, children: registration.participants.map(({ name }) => name).join(", ") },
    registration.email && { term: t.email, children: registration.email },
    registration.phone && { term: t.phone, children: registration.phone },
    diets.length > 0 && {
      term: t.diets,
      children: diets.map(({ name, diet }) => `${name}: ${diet}`).join("; "),
    },
  ];
  return <Facts items={facts.filter((fact): fact is Fact => Boolean(fact))} />;
}
