import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeLateLinks as t } from "~/i18n/fi/office-late-links";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import "~/ui/styles/pages/registrants.css";
import { LinkForm } from "./link-form";
import { LinkTable } from "./link-table";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function LateLinks() {
  const { asker, event, municipalities, anywhere, takesLate, links, done, revoked } =
    useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const made = links.find(({ id }) => id === done);
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <p>
        <a href={paths.officeRegistrants(event.id)}>{t.back}</a>
      </p>
      <h2>{t.title}</h2>
      {made && !lastResult && (
        <Notice kind="success" title={t.done} live>
          {made.url && <p className="late-link__new">{made.url}</p>}
        </Notice>
      )}
      {revoked && <Notice kind="success" title={t.revoked} live />}
      <p>{t.lead}</p>
      {takesLate ? (
        <LinkForm municipalities={municipalities} anywhere={anywhere} lastResult={lastResult} />
      ) : (
        <Notice kind="info" title={t.closed}>
          <p>{t.closedText}</p>
        </Notice>
      )}
      <h3>{t.table}</h3>
      {links.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <LinkTable eventId={event.id} links={links} />
      )}
    </EventFrame>
  );
}
