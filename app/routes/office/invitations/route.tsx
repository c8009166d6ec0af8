import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { queryOf } from "~/http/asked";
import { titled } from "~/http/title";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { Pager } from "../pager";
import { Filters } from "./filters";
import { InvitationsFrame } from "./frame";
import { InvitationTable } from "./invitation-table";
import type { action, loader } from "./route.server";
import { SendingProgress } from "./sending-progress";

export { action, loader } from "./route.server";

const REFRESH_SECONDS = "5";

/** While mails are on their way the page fetches itself anew, without a script. */
export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
  ...(page.data?.underWay ? [{ httpEquiv: "refresh", content: REFRESH_SECONDS }] : []),
];

export default function Invitations() {
  const { asker, event, municipalities, sees, progress, underWay, ...list } = useLoaderData<typeof loader>();
  const hrefOf = (page: number) =>
    paths.officeInvitations(event.id, queryOf({ ...list.told, sivu: page > 1 ? page : null }));
  const isStuck = useActionData<typeof action>() === null;
  return (
    <InvitationsFrame asker={asker} event={event} current="list">
      <Done queued={list.queued} done={list.done} />
      {isStuck && <Notice kind="warning" title={t.notRemoved} live />}
      {sees === "own" && <p className="soft">{t.scope(municipalities.map(({ name }) => name).join(", "))}</p>}
      {progress.all === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
          <LinkButton icon="plus" href={paths.officeInvitationsNew(event.id)}>
            {t.tabs.add}
          </LinkButton>
        </Empty>
      ) : (
        <>
          <SendingProgress eventId={event.id} progress={progress} underWay={underWay} />
          <Filters asked={list.asked} municipalities={municipalities} />
          {list.invitations.length === 0 ? (
            <Empty title={t.noneFound}>
              <p>{t.noneFoundText}</p>
            </Empty>
          ) : (
            <InvitationTable invitations={list.invitations} />
          )}
          <Pager page={list.page.number} pages={Math.ceil(list.found / list.page.size)} hrefOf={hrefOf} />
          <div className="actions">
            {(["csv", "xlsx"] as const).map((type) => (
              <LinkButton
                key={type}
                kind="secondary"
                icon="download"
                href={paths.officeInvitationsFile(event.id, type, queryOf(list.told))}
              >
                {t[type]}
              </LinkButton>
            ))}
          </div>
        </>
      )}
    </InvitationsFrame>
  );
}

function Done({ queued, done }: { queued: number; done: string | null }) {
  if (queued > 0) {
    return (
      <Notice kind="success" title={t.done.queued(queued)} live>
        <p>{t.done.queuedText}</p>
      </Notice>
    );
  }
  return done === "poisto" ? <Notice kind="success" title={t.done.removed} live /> : null;
}
