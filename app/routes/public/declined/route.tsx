import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { declineWords } from "~/i18n/words/decline";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => declineWords[language].done.title),
  NOT_SEARCHED,
];

export default function Declined() {
  const { event, isOpen } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = declineWords[language];
  return (
    <PublicFrame>
      <p className="eyebrow">{event.title}</p>
      <h1>{t.done.title}</h1>
      <Notice kind="success" title={t.done.text} live />
      <p>{t.done.again}</p>
      {isOpen && <p>{t.done.changed}</p>}
      <p className="actions">
        <LinkButton href={paths.event(event.slug)}>{t.back}</LinkButton>
        {isOpen && (
          <LinkButton kind="secondary" href={paths.register(event.slug)}>
            {t.done.register}
          </LinkButton>
        )}
      </p>
    </PublicFrame>
  );
}
