import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeChanges } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { Missed } from "../mail-rules/missed";
import { StateBadge } from "../state-badge";
import { ChangeNotices } from "./change-notices";
import { ContactTable } from "./contact-table";
import { EventFacts } from "./event-facts";
import { NumberTables } from "./number-tables";
import type { loader } from "./route.server";
import { StateButtons } from "./state-buttons";

export { loader } from "./route.server";

const t = office.event;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${office.pages.details}: ${page.data?.event.title ?? ""}`),
];

export default function OfficeEvent() {
  const { asker, event, numbers, changeNews, missed, saved, stateChanged, steered, refusal } =
    useLoaderData<typeof loader>();
  return (
    <EventFrame
      asker={asker}
      event={event}
      current="details"
      meta={<StateBadge state={event.state} />}
      actions={
        <>
          {asker.isOrganizer && (
            <>
              <LinkButton kind="secondary" icon="edit" href={paths.officeEventEdit(event.id)}>
                {t.edit}
              </LinkButton>
              <LinkButton kind="quiet" href={paths.officeEventCopy(event.id)}>
                {t.copy}
              </LinkButton>
            </>
          )}
          {event.state !== "draft" && (
            <LinkButton kind="quiet" href={paths.event(event.slug)}>
              {t.publicPage}
            </LinkButton>
          )}
        </>
      }
    >
      {saved && <Notice kind="success" title={t.saved} live />}
      {stateChanged && <Notice kind="success" title={t.stateDone(office.states[event.state])} live />}
      {steered && steered in officeChanges.said && (
        <Notice
          kind={steered === "stop" ? "warning" : "success"}
          title={officeChanges.said[steered as keyof typeof officeChanges.said]}
          live
        />
      )}
      {refusal && refusal in t.refused && (
        <Notice kind="warning" title={t.refused[refusal as keyof typeof t.refused]} live />
      )}
      <Missed missed={missed} />
      {changeNews && <ChangeNotices eventId={event.id} news={changeNews} />}
      <div className="split">
        <EventFacts event={event} />
        {numbers && <NumberTables numbers={numbers} />}
      </div>
      <ContactTable contacts={event.contacts} />
      {asker.isOrganizer && <StateButtons event={event} />}
    </EventFrame>
  );
}
