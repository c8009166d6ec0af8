import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NEWS_TOPICS } from "~/domain/news/types";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { news } from "~/i18n/fi/news";
import { officeNews as t } from "~/i18n/fi/office-news";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Table } from "~/ui/table";
import { OfficeFrame } from "../frame";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function OfficeNews() {
  const { asker, items, subscribers } = useLoaderData<typeof loader>();
  return (
    <OfficeFrame
      asker={asker}
      current="news"
      title={t.title}
      actions={
        <>
          <LinkButton icon="plus" href={paths.officeNewsNew()}>
            {t.add}
          </LinkButton>
          <LinkButton kind="secondary" href={paths.news()}>
            {t.archive}
          </LinkButton>
        </>
      }
    >
      {items.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <Table
          caption={t.table}
          captionHidden
          cards
          columns={Object.values(t.columns).map((heading) => ({ heading }))}
          rows={items.map(({ id, title, topic, language, publishedAt }) => ({
            key: id,
            cells: [
              <a key="title" href={paths.officeNewsItem(id)}>
                {title}
              </a>,
              news.topics[topic],
              t.languages[language],
              publishedAt ? (
                t.published(formatMoment(publishedAt, "fi"))
              ) : (
                <Badge key="state" tone="info">
                  {t.draft}
                </Badge>
              ),
            ],
          }))}
        />
      )}
      <h2>{t.subscribers}</h2>
      <Table
        caption={t.subscribers}
        captionHidden
        columns={[{ heading: t.columns.topic }, { heading: t.subscribers, numeric: true }]}
        rows={NEWS_TOPICS.map((topic) => ({ key: topic, cells: [news.topics[topic], subscribers[topic]] }))}
      />
    </OfficeFrame>
  );
}
