import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { InvitationsFrame } from "../invitations/frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeInvitations.sending;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${officeInvitations.tabs.sending}: ${page.data?.event.title ?? ""}`),
];

export default function InvitationsSending() {
  const { asker, event, sees, progress, batches, fault } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal ?? fault;
  const letters = progress.fresh + progress.again;
  return (
    <InvitationsFrame asker={asker} event={event} current="sending">
      {refusal && (
        <Notice kind="warning" title={t.refused} live>
          <p>{t.faults[refusal]}</p>
        </Notice>
      )}
      {progress.all === 0 ? (
        <Empty title={officeInvitations.empty}>
          <p>{officeInvitations.emptyText}</p>
          <LinkButton icon="plus" href={paths.officeInvitationsNew(event.id)}>
            {officeInvitations.tabs.add}
          </LinkButton>
        </Empty>
      ) : letters === 0 ? (
        <Empty title={t.nobody}>
          <p>{t.nobodyText}</p>
        </Empty>
      ) : (
        <div className="stack">
          <p className="reminder__recipients">{t.count(letters)}</p>
          {progress.again > 0 && <p>{t.again(progress.again)}</p>}
          {progress.unreachable > 0 && <p>{t.unreachable(progress.unreachable)}</p>}
          <p className="soft">{sees === "own" ? `${t.own} ${t.text}` : t.text}</p>
          <Batches eventId={event.id} batches={batches} />
          {!fault && (
            <form method="post" action={paths.officeInvitationsSending(event.id)}>
              <Button icon="mail">{t.send(letters)}</Button>
            </form>
          )}
        </div>
      )}
    </InvitationsFrame>
  );
}

interface BatchesProps {
  eventId: string;
  batches: { code: string; municipality: string; sender: string; hasCover: boolean; letters: number }[];
}

/** In whose name how many go, and with which cover message. */
function Batches({ eventId, batches }: BatchesProps) {
  return (
    <Table
      caption={t.byMunicipality}
      cards
      columns={[
        { heading: t.municipality },
        { heading: t.sender },
        { heading: t.cover },
        { heading: t.letters, numeric: true },
      ]}
      rows={batches.map(({ code, municipality, sender, hasCover, letters }) => ({
        key: code,
        cells: [
          municipality,
          sender,
          <a key="cover" href={paths.officeCoverMessages(eventId, code)}>
            {hasCover ? t.coverOwn : t.coverReady}
          </a>,
          letters,
        ],
      }))}
    />
  );
}
