import { formatMoment } from "~/i18n/dates";
import { officeMessages as t } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import type { ShownMailing } from "./shown-mailing.server";
import { MailingStateBadge } from "./state-badge";

export function MailingTable({ eventId, mailings }: { eventId: string; mailings: ShownMailing[] }) {
  const { what, to, state, due, ...counts } = t.columns;
  return (
    <Table
      caption={t.list}
      captionHidden
      cards
      columns={[
        ...[what, to, state, due].map((heading) => ({ heading })),
        ...Object.values(counts).map((heading) => ({ heading, numeric: true })),
      ]}
      rows={mailings.map((mailing) => ({
        key: mailing.id,
        cells: [
          <a key="what" className="mailing__link" href={paths.officeMailing(eventId, mailing.id)}>
            {mailing.title}
          </a>,
          mailing.to,
          <MailingStateBadge key="state" state={mailing.state} />,
          formatMoment(mailing.dueAt, "fi"),
          mailing.sent,
          mailing.waiting,
          mailing.failed,
        ],
      }))}
    />
  );
}
