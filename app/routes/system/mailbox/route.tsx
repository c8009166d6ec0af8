import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { DEFAULT_LANGUAGE } from "~/i18n/catalogue";
import { formatMoment } from "~/i18n/dates";
import { mailboxWords } from "~/i18n/words/mailbox";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import "~/ui/styles/pages/mailbox.css";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${mailboxWords[data?.language ?? DEFAULT_LANGUAGE].title} – Hytekierto` },
];

export default function MailboxPage() {
  const { mails, page, hasOlder } = useLoaderData<typeof loader>();
  const t = mailboxWords[useLanguage()];
  return (
    <PublicFrame wide>
      <div className="wrap mailbox">
        <h1>{t.title}</h1>
        <Notice kind="info">
          <p>{t.why}</p>
        </Notice>
        {mails.length === 0 ? (
          <Empty title={t.empty}>
            <p>{t.emptyHint}</p>
          </Empty>
        ) : (
          <ul className="mailbox__list" aria-label={t.listLabel}>
            {mails.map((mail) => (
              <Row key={mail.id} mail={mail} />
            ))}
          </ul>
        )}
        <Turn page={page} hasOlder={hasOlder} />
      </div>
    </PublicFrame>
  );
}

type Mail = ReturnType<typeof useLoaderData<typeof loader>>["mails"][number];

function Row({ mail }: { mail: Mail }) {
  const language = useLanguage();
  const t = mailboxWords[language];
  return (
    <li className="mailbox__row">
      <span className="mailbox__to">{mail.to}</span>
      <a className="mailbox__subject" href={paths.mailboxMessage(mail.id)}>
        {mail.subject || t.noSubject}
      </a>
      <span className="mailbox__when">
        {mail.hasAttachment && (
          <span className="mailbox__attached">
            <Icon name="calendar" />
            <span className="visually-hidden">{t.hasAttachment}</span>
          </span>
        )}
        <time dateTime={mail.receivedAt}>{formatMoment(mail.receivedAt, language)}</time>
      </span>
    </li>
  );
}

function Turn({ page, hasOlder }: { page: number; hasOlder: boolean }) {
  const t = mailboxWords[useLanguage()];
  if (page === 1 && !hasOlder) return null;
  return (
    <p className="actions">
      {page > 1 && (
        <LinkButton kind="secondary" href={paths.mailbox(page - 1)}>
          {t.newer}
        </LinkButton>
      )}
      {hasOlder && (
        <LinkButton kind="secondary" href={paths.mailbox(page + 1)}>
          {t.older}
        </LinkButton>
      )}
    </p>
  );
}
