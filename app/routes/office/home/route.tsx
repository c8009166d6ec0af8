import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeCalendar } from "~/i18n/fi/office-calendar";
import { officeRound } from "~/i18n/fi/office-round";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { Missed } from "../mail-rules/missed";
import { PauseNotice } from "../outbox/pause-notice";
import { DueList } from "./due-list";
import { EventsByRound } from "./events-by-round";
import type { loader } from "./route.server";
import { Stats } from "./stats";

export { loader } from "./route.server";

const t = office.home;

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function OfficeHome() {
  const { asker, events, rounds, due, today, municipalities, failed, missed, pause } =
    useLoaderData<typeof loader>();
  const newEvent = asker.isOrganizer && (
    <>
      <LinkButton icon="plus" href={paths.officeNewEvent()}>
        {t.newEvent}
      </LinkButton>
      <LinkButton kind="secondary" href={paths.officeNewRound()}>
        {officeRound.open}
      </LinkButton>
    </>
  );
  return (
    <OfficeFrame asker={asker} current="events" title={t.title} actions={events.length > 0 && newEvent}>
      {pause && <PauseNotice pause={pause} />}
      {failed > 0 && (
        <Notice kind="danger" title={t.failedTitle(failed)}>
          <p>{t.failedText}</p>
          <p>
            <a href={paths.officeOutbox("?tila=failed")}>{t.failedLink}</a>
          </p>
        </Notice>
      )}
      <Missed missed={missed} />
      {events.length === 0 ? (
        <Empty title={t.empty}>
          <p>{asker.isOrganizer ? t.emptyOrganizer : t.emptyOther}</p>
          {newEvent}
        </Empty>
      ) : (
        <>
          <Stats
            asker={asker}
            events={events}
            today={today}
            municipalities={municipalities}
            failed={failed}
          />
          <DueList due={due} />
        </>
      )}
      <EventsByRound events={events} rounds={rounds} hasGroups={asker.isOrganizer} />
      <p>
        <a href={paths.officeCalendarFeeds()}>{officeCalendar.link}</a>
      </p>
    </OfficeFrame>
  );
}
