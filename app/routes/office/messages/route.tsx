import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages as t } from "~/i18n/fi/office-messages";
import { Empty } from "~/ui/empty";
import "~/ui/styles/pages/messages.css";
import { EventFrame } from "../event-frame";
import { Missed } from "../mail-rules/missed";
import { MailingTable } from "./mailing-table";
import type { loader } from "./route.server";
import { Ways } from "./ways";

export { loader } from "./route.server";

const REFRESH_SECONDS = "5";

/** While something is on its way the page fetches itself anew, without a script. */
export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
  ...(page.data?.mailings.some(({ isUnderWay }) => isUnderWay)
    ? [{ httpEquiv: "refresh", content: REFRESH_SECONDS }]
    : []),
];

export default function Messages() {
  const { asker, event, formId, own, offers, missed, mailings } = useLoaderData<typeof loader>();
  return (
    <EventFrame asker={asker} event={event} current="messages">
      <h2 className="visually-hidden">{t.title}</h2>
      {own && <p className="soft">{t.own(own.join(", "))}</p>}
      <Missed missed={missed} />
      <Ways eventId={event.id} formId={formId} offers={offers} />
      <h2>{t.list}</h2>
      {mailings.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <MailingTable eventId={event.id} mailings={mailings} />
      )}
    </EventFrame>
  );
}
