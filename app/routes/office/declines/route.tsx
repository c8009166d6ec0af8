import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ListedDecline } from "db/views/declines";
import { titled } from "~/http/title";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { InvitationsFrame } from "../invitations/frame";
import { DeclineRow } from "./decline-row";
import type { loader } from "./route.server";

export { loader } from "./route.server";

const t = officeInvitations.declines;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${officeInvitations.tabs.declines}: ${page.data?.event.title ?? ""}`),
];

export default function Declines() {
  const { asker, event, declines, saved } = useLoaderData<typeof loader>();
  const add = (
    <LinkButton kind="secondary" icon="phone" href={paths.officeDeclineNew(event.id)}>
      {t.add}
    </LinkButton>
  );
  return (
    <InvitationsFrame asker={asker} event={event} current="declines">
      {saved && <Notice kind="success" title={t.saved} live />}
      {declines.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
          {add}
        </Empty>
      ) : (
        <>
          <div className="page-head">
            <div>
              <p className="reminder__recipients">{t.heading(declines.length)}</p>
              <p className="soft">{byMunicipality(declines)}</p>
            </div>
            {add}
          </div>
          <ul className="declines">
            {declines.map((decline) => (
              <DeclineRow key={decline.id} decline={decline} />
            ))}
          </ul>
        </>
      )}
    </InvitationsFrame>
  );
}

function byMunicipality(declines: ListedDecline[]): string {
  const counts = new Map<string, number>();
  for (const { municipality } of declines) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  return [...counts].map(([name, count]) => t.byMunicipality(name, count)).join(" · ");
}
