import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { EventFacts } from "../event/facts";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].done.title),
  NOT_SEARCHED,
];

export default function Registered() {
  const { event, reference, mailboxOpen } = useLoaderData<typeof loader>();
  const t = registrationWords[useLanguage()].done;
  return (
    <PublicFrame>
      <h1>{t.title}</h1>
      <Notice kind="success" title={`${t.reference}: ${reference}`}>
        <p>{t.thanks}</p>
        <p>{t.again}</p>
      </Notice>
      <h2>{event.title}</h2>
      <EventFacts event={event} open={false} />
      {event.venue?.parkingNote && <p>{event.venue.parkingNote}</p>}
      <p className="actions">
        <LinkButton href={paths.eventCalendar(event.slug)} icon="calendar">
          {t.calendar}
        </LinkButton>
        <LinkButton href={paths.event(event.slug)} kind="secondary">
          {t.event}
        </LinkButton>
        {mailboxOpen && (
          <LinkButton href={paths.mailbox()} kind="secondary" icon="mail">
            {t.mailbox}
          </LinkButton>
        )}
      </p>
      <p>{t.missing}</p>
    </PublicFrame>
  );
}
