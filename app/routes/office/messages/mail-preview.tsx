import { Fragment } from "react";
import { officeMessages } from "~/i18n/fi/office-messages";
import type { Preview } from "./preview.server";

const t = officeMessages.preview;

export function MailPreview({ mail }: { mail: Preview }) {
  return (
    <section className="stack" id="esikatselu">
      <h3>{t.title}</h3>
      <p className="soft">{t.text}</p>
      <div className="mail">
        <dl className="mail__head">
          {(["from", "to", "subject"] as const).map((term) => (
            <Fragment key={term}>
              <dt>{t[term]}</dt>
              <dd>{mail[term]}</dd>
            </Fragment>
          ))}
        </dl>
        <div className="mail__body">{mail.text}</div>
      </div>
    </section>
  );
}
