import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHARED_PAGE } from "~/http/cache";
import { useLanguage } from "~/http/language";
import { feedLink } from "~/http/title";
import { newsWords } from "~/i18n/words/news";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { NewsArticle } from "./news-article";
import type { loader } from "./route.server";

export { loader } from "./route.server";

const DESCRIPTION_LENGTH = 160;

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction<typeof loader> = (page) =>
  page.data
    ? [
        { title: `${page.data.item.title} – Hytekierto` },
        { name: "description", content: page.data.item.body.slice(0, DESCRIPTION_LENGTH) },
        feedLink(page, (language) => newsWords[language].feed, paths.newsFeed()),
      ]
    : [];

export default function NewsItemPage() {
  const { item } = useLoaderData<typeof loader>();
  const t = newsWords[useLanguage()];
  return (
    <PublicFrame>
      <NewsArticle item={item} />
      <p className="actions">
        <LinkButton href={paths.subscribe()} kind="secondary" icon="mail">
          {t.subscribe.submit}
        </LinkButton>
        <a href={paths.news()}>{t.all}</a>
      </p>
    </PublicFrame>
  );
}
