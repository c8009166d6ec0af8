import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { officeNews as t } from "~/i18n/fi/office-news";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { OfficeFrame } from "../frame";
import { Progress } from "../messages-mailing/progress";
import { NewsForm } from "../news-form/form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => page.data?.item.title ?? t.title),
];

export default function OfficeNewsItem() {
  const { asker, item, sending, done } = useLoaderData<typeof loader>();
  const { reply, conflict } = useActionData<typeof action>() ?? {};
  const { id, title, topic, language, body, publishedAt, version } = item;
  const typed = conflict ? undefined : reply?.initialValue?.version;
  return (
    <OfficeFrame
      asker={asker}
      current="news"
      title={title}
      back={{ href: paths.officeNews(), label: t.back }}
      meta={
        publishedAt ? (
          <span>{t.published(formatMoment(publishedAt, "fi"))}</span>
        ) : (
          <Badge tone="info">{t.draft}</Badge>
        )
      }
      actions={
        publishedAt ? (
          <LinkButton kind="secondary" href={paths.newsItem(item.slug)}>
            {t.open}
          </LinkButton>
        ) : (
          <LinkButton href={paths.officeNewsPublication(id)}>{t.toPublication}</LinkButton>
        )
      }
    >
      {done && !reply && <Notice kind="success" title={t.done[done]} live />}
      {conflict && (
        <Notice kind="warning" title={t.conflict.title} live>
          <p>{t.conflict.text}</p>
          <Disclosure summary={t.conflict.stored} open>
            <p>
              <strong>{title}</strong>
            </p>
            <Prose text={body} />
          </Disclosure>
        </Notice>
      )}
      {publishedAt && (
        <Notice kind="info">
          <p>{t.publishedNote}</p>
        </Notice>
      )}
      {sending && (
        <section className="stack">
          <h2>{t.sending}</h2>
          <Progress mailing={{ ...sending, isUnderWay: false }} />
        </section>
      )}
      {publishedAt && (
        <Disclosure summary={t.withdraw.summary}>
          <p>{t.withdraw.text}</p>
          <form method="post" action={paths.officeNewsWithdrawal(id)}>
            <Button kind="danger">{t.withdraw.submit}</Button>
          </form>
        </Disclosure>
      )}
      <NewsForm
        action={paths.officeNewsItem(id)}
        reply={reply}
        values={{ title, topic, language, body }}
        hidden={{ name: "version", value: typeof typed === "string" ? typed : version }}
      />
    </OfficeFrame>
  );
}
