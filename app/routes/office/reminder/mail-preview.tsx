import { officeReminder as t } from "~/i18n/fi/office-reminder";
import type { Preview } from "./preview.server";

export function MailPreview({ mail }: { mail: Preview }) {
  return (
    <section className="stack">
      <h2>{t.previewTitle}</h2>
      <p className="soft">{t.previewText}</p>
      <div className="mail">
        <dl className="mail__head">
          <dt>{t.to}</dt>
          <dd>{mail.to}</dd>
          <dt>{t.subject}</dt>
          <dd>{mail.subject}</dd>
        </dl>
        <div className="mail__body">{mail.text}</div>
      </div>
    </section>
  );
}
