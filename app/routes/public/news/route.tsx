import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NEWS_TOPICS } from "~/domain/news/types";
import { queryOf } from "~/http/asked";
import { SHARED_PAGE } from "~/http/cache";
import { useLanguage } from "~/http/language";
import { described, feedLink, titled } from "~/http/title";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { CardList } from "~/ui/card";
import { Empty } from "~/ui/empty";
import { NavLinks } from "~/ui/site-header";
import "~/ui/styles/pages/news.css";
import { NewsCard } from "./news-card";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction = (page) => [
  titled(page, (language) => newsWords[language].title),
  described(page, (language) => newsWords[language].lead),
  feedLink(page, (language) => newsWords[language].feed, paths.newsFeed()),
];

export default function News() {
  const { topic, years, year, items } = useLoaderData<typeof loader>();
  const t = newsWords[useLanguage()];
  const topics = [null, ...NEWS_TOPICS].map((one) => ({
    href: paths.news(queryOf({ aihe: one })),
    label: one ? t.topics[one] : t.everyTopic,
    current: one === topic,
  }));
  const yearLinks = years.map((one) => ({
    href: paths.news(queryOf({ aihe: topic, vuosi: one })),
    label: one,
    current: one === year,
  }));
  return (
    <PublicFrame wide>
      <div className="wrap news">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="actions">
          <LinkButton href={paths.subscribe()} icon="mail">
            {t.subscribe.submit}
          </LinkButton>
          <a href={paths.newsFeed()}>{t.feed}</a>
        </p>
        <nav aria-label={t.topicsLabel} className="news__choices">
          <NavLinks items={topics} />
        </nav>
        {years.length > 1 && (
          <nav aria-label={t.years} className="news__choices">
            <NavLinks items={yearLinks} />
          </nav>
        )}
        {items.length === 0 ? (
          <Empty title={topic ? t.emptyTopic : t.empty}>
            {topic ? <a href={paths.news()}>{t.all}</a> : <p>{t.emptyText}</p>}
          </Empty>
        ) : (
          <section className="stack">
            <h2>{year}</h2>
            <CardList>
              {items.map((item) => (
                <NewsCard key={item.slug} item={item} />
              ))}
            </CardList>
          </section>
        )}
      </div>
    </PublicFrame>
  );
}
