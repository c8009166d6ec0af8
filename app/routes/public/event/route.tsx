import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHARED_PAGE } from "~/http/cache";
import { useLanguage } from "~/http/language";
import { described } from "~/http/title";
import { DEFAULT_LANGUAGE } from "~/i18n/catalogue";
import { calendarWords } from "~/i18n/words/calendar";
import { commonWords } from "~/i18n/words/common";
import { newsWords } from "~/i18n/words/news";
import { publicWords } from "~/i18n/words/public";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Disclosure } from "~/ui/disclosure";
import { Hero } from "~/ui/hero";
import { Round } from "~/ui/ring";
import { AddToCalendar } from "../add-to-calendar";
import { PlacesNotice } from "../booking-form/places-notice";
import { OpeningForm } from "../opening-notice/opening-form";
import { SubscribeToCalendar } from "../subscribe-to-calendar";
import { DeclineLink } from "./decline-link";
import { Arrival, Contacts, Hosts, Programme, Themes } from "./details";
import { EventFacts } from "./facts";
import { RegistrationNotice } from "./registration-notice";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction<typeof loader> = (page) => [
  { title: `${page.data?.event.title ?? ""} – Hytekierto` },
  described(
    page,
    (language) => page.data?.event.introduction?.slice(0, 160) || publicWords[language].home.lead,
  ),
];

/** What organisers write is in Finnish, whatever the language of the page. */
const WRITTEN_IN = DEFAULT_LANGUAGE;

export default function EventPage() {
  const { event, registration, reportSlug, stage, calendarLinks, feeds, ...rest } =
    useLoaderData<typeof loader>();
  const { takesDeclines, takesOpeningNotices, ...places } = rest;
  const language = useLanguage();
  const t = publicWords[language].event;
  const { round, eventKinds } = commonWords[language];
  return (
    <PublicFrame wide>
      <Hero
        title={<span lang={WRITTEN_IN}>{event.title}</span>}
        eyebrow={eventKinds[event.kind]}
        round={<Round stage={stage} label={round.label} names={round} />}
      >
        <EventFacts event={event} open={registration === "open"} />
        <PlacesNotice offer={{ event, ...places }} />
        <RegistrationNotice event={event} registration={registration} reportSlug={reportSlug} />
        {takesDeclines && <DeclineLink slug={event.slug} />}
      </Hero>
      {takesOpeningNotices && (
        <section className="section">
          <h2>{newsWords[language].opening.title}</h2>
          <OpeningForm slug={event.slug} />
        </section>
      )}
      <div className="section prose" lang={WRITTEN_IN}>
        {event.introduction?.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Programme agenda={event.agenda} />
      <Arrival venue={event.venue} />
      <Themes themes={event.themes} />
      <Contacts event={event} />
      <Hosts hosts={event.hosts} />
      <section className="section">
        <h2>{calendarWords[language].links.title}</h2>
        <AddToCalendar links={calendarLinks} file={paths.eventCalendar(event.slug)} />
        <SubscribeToCalendar feeds={feeds} />
      </section>
      {event.kind === "negotiation" && (
        <section className="section">
          <Disclosure summary={t.results}>
            <p>{t.resultsText}</p>
          </Disclosure>
          <Disclosure summary={t.why}>
            <p>{t.whyText}</p>
          </Disclosure>
        </section>
      )}
    </PublicFrame>
  );
}
