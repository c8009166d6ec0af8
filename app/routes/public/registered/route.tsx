import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { registrationWords } from "~/i18n/words/registration";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Enhanced } from "../booking-form/form-notices";
import { PrintButton } from "../booking-form/print-button";
import { EventFacts } from "../event/facts";
import type { loader } from "./route.server";
import "~/ui/styles/pages/registration.css";

export { loader } from "./route.server";

export const meta: MetaFunction = (page) => [
  titled(page, (language) => registrationWords[language].done.title),
  NOT_SEARCHED,
];

export default function Registered() {
  const { event, reference, line, mailboxOpen } = useLoaderData<typeof loader>();
  const t = registrationWords[useLanguage()].done;
  const hasPlace = !line || line.partly !== null;
  return (
    <PublicFrame>
      <div className="done" data-sent={event.id}>
        <span className={line ? "done__sign done__sign--queued" : "done__sign"}>
          <Icon name={line ? "clock" : "check"} />
        </span>
        <h1>{t.title}</h1>
        <p className="done__reference">
          {t.reference}: <strong>{reference}</strong>
        </p>
      </div>
      {line && (
        <Notice kind="warning" title={t.queued(line.place)}>
          {line.partly && <p>{t.partlyPlaced(line.partly.placed, line.partly.waiting)}</p>}
          <p>{t.queuedText}</p>
        </Notice>
      )}
      <h2>{t.next}</h2>
      <p>{hasPlace ? t.thanks : t.thanksQueued}</p>
      {hasPlace && <p>{t.reminder}</p>}
      <p className="small soft">{t.missing}</p>
      <p className="small soft">{t.again}</p>
      <h2 lang="fi">{event.title}</h2>
      <EventFacts event={event} open={false} />
      {event.venue?.parkingNote && <p lang="fi">{event.venue.parkingNote}</p>}
      <p className="actions">
        <PrintButton>{t.print}</PrintButton>
        <LinkButton href={paths.event(event.slug)} kind="secondary">
          {t.event}
        </LinkButton>
        {mailboxOpen && (
          <LinkButton href={paths.mailbox()} kind="secondary" icon="mail">
            {t.mailbox}
          </LinkButton>
        )}
      </p>
      <Enhanced />
    </PublicFrame>
  );
}
