import { officeInvitations } from "~/i18n/fi/office-invitations";
import type { Preview } from "./letter.server";

const t = officeInvitations.cover;

export function MailPreview({ mail, to }: { mail: Preview; to: string }) {
  const head = [
    [t.from, mail.from],
    [t.replyTo, mail.replyTo],
    [t.to, to],
    [t.subject, mail.subject],
  ];
  return (
    <section className="stack">
      <h2>{t.previewTitle}</h2>
      <p className="soft">{t.previewText}</p>
      <div className="mail">
        <dl className="mail__head">
          {head.map(([term, words]) => (
            <div key={term} className="mail__line">
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <div className="mail__body">{mail.text}</div>
      </div>
    </section>
  );
}
