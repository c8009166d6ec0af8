import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeNews } from "~/i18n/fi/office-news";
import { paths } from "~/paths";
import { NewsArticle } from "~/routes/public/news-item/news-article";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { Progress } from "../messages-mailing/progress";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeNews.publication;

const REFRESH_SECONDS = "5";

/** While mails are on their way the page fetches itself anew, without a script. */
export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.item.title ?? ""}`),
  ...(page.data?.sending?.isUnderWay ? [{ httpEquiv: "refresh", content: REFRESH_SECONDS }] : []),
];

/** The item exactly as the public will see it, under the button that publishes and sends it. */
export default function NewsPublication() {
  const { asker, item, recipients, sending } = useLoaderData<typeof loader>();
  const changed = useActionData<typeof action>()?.changed;
  return (
    <OfficeFrame asker={asker} current="news" back={{ href: paths.officeNews(), label: officeNews.back }}>
      {item.publishedAt ? (
        <Notice kind="success" title={t.done} live>
          <p>
            <a href={paths.newsItem(item.slug)}>{officeNews.open}</a>
          </p>
          {sending && <Progress mailing={sending} />}
        </Notice>
      ) : (
        <form method="post" className="stack">
          <Notice kind={changed ? "danger" : "info"} title={t.title} live={changed}>
            <p>{changed ? t.changed : t.text(recipients)}</p>
            {sending && sending.sent > 0 && <p>{t.again(sending.sent)}</p>}
          </Notice>
          <input type="hidden" name="version" value={item.version} />
          <div className="actions">
            <Button>{t.button(recipients)}</Button>
            <LinkButton kind="secondary" icon="edit" href={paths.officeNewsItem(item.id)}>
              {t.edit}
            </LinkButton>
          </div>
        </form>
      )}
      <NewsArticle item={item} />
    </OfficeFrame>
  );
}
