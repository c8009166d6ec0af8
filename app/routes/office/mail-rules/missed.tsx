import { formatMoment } from "~/i18n/dates";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { officeMailRules } from "~/i18n/fi/office-mail-rules";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import "~/ui/styles/pages/mail-rules.css";
import { withFieldNames } from "../messages/field-words";
import type { ShownMissed } from "./missed.server";

const t = officeMailRules.missed;

/** What was not sent in time and waits for a decision; nothing when there is none. */
export function Missed({ missed }: { missed: ShownMissed[] }) {
  if (missed.length === 0) return null;
  return (
    <Notice kind="warning" title={t.title}>
      <p>{t.text}</p>
      <ul className="missed">
        {missed.map((mailing) => (
          <MissedMailing key={mailing.id} mailing={mailing} />
        ))}
      </ul>
    </Notice>
  );
}

function MissedMailing({ mailing }: { mailing: ShownMissed }) {
  const { id, kind, subject, event, dueAt, count, pointless } = mailing;
  const what = withFieldNames(subject) || messageKinds[kind];
  return (
    <li className="missed__mailing">
      <div>
        <p>
          <strong>{what}</strong>: <a href={paths.officeEvent(event.id)}>{event.title}</a>
        </p>
        <p>
          {t.due(formatMoment(dueAt, "fi"))}. {pointless ? t.pointless : `${t.count(count)}.`}
        </p>
      </div>
      <form method="post" action={paths.officeMissedMailing(event.id, id)} className="actions">
        {!pointless && (
          <Button icon="mail" name="decision" value="send" aria-label={t.sendOf(what, event.title)}>
            {t.send}
          </Button>
        )}
        <Button kind="secondary" name="decision" value="skip" aria-label={t.skipOf(what, event.title)}>
          {t.skip}
        </Button>
      </form>
    </li>
  );
}
