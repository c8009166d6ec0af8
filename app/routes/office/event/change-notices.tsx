import { officeChanges as t } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { CallList } from "../call-list";
import { WaitingChange } from "../change-mailing/waiting-change";
import type { ChangeNews } from "./change-news.server";

/** Who is told of a change of the event, who was, and who must be rung. */
export function ChangeNotices({ eventId, news }: { eventId: string; news: ChangeNews }) {
  const { waiting, gone, toCall, isSecret } = news;
  const failed = gone.some(({ progress }) => progress.failed > 0);
  return (
    <>
      {waiting && <WaitingChange eventId={eventId} waiting={waiting} />}
      {gone.length + toCall.length > 0 && (
        <Notice kind={failed || toCall.length > 0 ? "warning" : "info"}>
          {gone.map((mailing) => (
            <p key={mailing.id}>
              {nameOf(mailing)}: {countsOf(mailing)} –{" "}
              <a href={paths.officeMailing(eventId, mailing.id)}>{t.progress.look}</a>
            </p>
          ))}
          <CallList eventId={eventId} people={toCall} />
        </Notice>
      )}
      {isSecret && (
        <Notice kind="warning" title={t.again.title}>
          <p>{t.again.text}</p>
          <p>
            <a href={paths.officeMessageNew(eventId)}>{t.again.link}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

type Gone = ChangeNews["gone"][number];

function nameOf({ kind, audience }: Gone): string {
  if (kind === "event-changed") return t.progress[kind];
  return t.progress["event-cancelled"][audience.of === "invitees" ? "invitees" : "registrants"];
}

function countsOf({ progress: { sent, failed, waiting } }: Gone): string {
  return t.progress.counts(sent, failed, waiting);
}
