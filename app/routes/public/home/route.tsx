import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHARED_PAGE } from "~/http/cache";
import { useLanguage } from "~/http/language";
import { described, feedLink, titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { newsWords } from "~/i18n/words/news";
import { publicWords } from "~/i18n/words/public";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Badge } from "~/ui/badge";
import { Card, CardList } from "~/ui/card";
import { Empty } from "~/ui/empty";
import { Hero } from "~/ui/hero";
import { Round } from "~/ui/ring";
import { SubscribeToCalendar } from "../subscribe-to-calendar";
import { EventCard } from "./event-card";
import { LatestNews } from "./latest-news";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction = (page) => [
  titled(page, (language) => publicWords[language].home.title),
  described(page, (language) => publicWords[language].home.lead),
  feedLink(page, (language) => newsWords[language].feed, paths.newsFeed()),
];

export default function Home() {
  const { coming, past, reports, news, feeds } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = publicWords[language].home;
  const { round } = commonWords[language];
  return (
    <PublicFrame wide>
      <Hero
        title={t.title}
        lead={t.lead}
        round={<Round stage="invitation" label={round.label} names={round} />}
      />
      <section className="section">
        <h2>{t.coming}</h2>
        {coming.length === 0 && <Empty title={t.comingNone} />}
        <CardList>
          {coming.map((event) => (
            <EventCard key={event.id} event={event} />
          ))}
        </CardList>
        <SubscribeToCalendar feeds={feeds} />
      </section>
      <LatestNews items={news} />
      <section className="section">
        <h2>{t.reports}</h2>
        {reports.length === 0 && <Empty title={t.reportsNone} />}
        <CardList>
          {reports.map((report) => (
            <Card key={report.slug} title={report.title} href={paths.report(report.slug)}>
              {report.isExample && <Badge tone="info">{t.example}</Badge>}
            </Card>
          ))}
        </CardList>
      </section>
      {past.length > 0 && (
        <section className="section">
          <h2>{t.past}</h2>
          <CardList>
            {past.map((event) => (
              <EventCard key={event.id} event={event} />
            ))}
          </CardList>
        </section>
      )}
      <section className="section">
        <h2>{t.why}</h2>
        <p>{t.whyText}</p>
      </section>
    </PublicFrame>
  );
}
