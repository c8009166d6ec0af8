import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { formatMoment } from "~/i18n/dates";
import { mailboxWords } from "~/i18n/words/mailbox";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Disclosure } from "~/ui/disclosure";
import { type Fact, Facts } from "~/ui/facts";
import { Icon } from "~/ui/icon";
import "~/ui/styles/pages/mailbox.css";
import { InviteCard } from "./invite";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.mail.subject ?? ""} – Hytekierto` },
];

export default function MailboxMessagePage() {
  const { id, mail, attachments } = useLoaderData<typeof loader>();
  const t = mailboxWords[useLanguage()];
  return (
    <PublicFrame wide>
      <article className="wrap mailbox">
        <a className="mailbox__back" href={paths.mailbox()}>
          <Icon name="back" />
          {t.back}
        </a>
        <h1 className="mailbox__title">{mail.subject || t.noSubject}</h1>
        <div className="mailbox__columns">
          <div className="mailbox__column">
            <Envelope mail={mail} />
            <iframe
              className="mailbox__body"
              title={t.asShown}
              src={paths.mailboxHtml(id)}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
            <Disclosure summary={t.asText}>
              <pre className="mailbox__source">{mail.text}</pre>
            </Disclosure>
            <Disclosure summary={t.headers}>
              <pre className="mailbox__source">{mail.headers.join("\n")}</pre>
            </Disclosure>
          </div>
          <div className="mailbox__column">
            {mail.invite && <InviteCard invite={mail.invite} />}
            <Attachments id={id} attachments={attachments} />
          </div>
        </div>
      </article>
    </PublicFrame>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Envelope({ mail }: Pick<Loaded, "mail">) {
  const language = useLanguage();
  const t = mailboxWords[language];
  const items: Fact[] = [
    { term: t.from, children: mail.from },
    { term: t.to, children: mail.to },
    { term: t.received, children: formatMoment(mail.receivedAt, language) },
  ];
  if (mail.replyTo) items.push({ term: t.replyTo, children: mail.replyTo });
  return <Facts items={items} />;
}

function Attachments({ id, attachments }: Pick<Loaded, "id" | "attachments">) {
  const language = useLanguage();
  const t = mailboxWords[language];
  if (attachments.length === 0) return null;
  const kilobytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <section className="mailbox__attachments">
      <h2>{t.attachments}</h2>
      <ul>
        {attachments.map(({ filename, bytes }, index) => (
          <li key={filename}>
            <a href={paths.mailboxAttachment(id, index)} download={filename}>
              <Icon name="download" />
              {t.download(filename)}
            </a>
            <span className="soft">{t.kilobytes(kilobytes.format(bytes / 1000))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
