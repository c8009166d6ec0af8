import { formatMoment } from "~/i18n/dates";
import { officeMessages as t } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import type { ShownMailing } from "./shown-mailing.server";
import { MailingStateBadge } from "./state-badge";

export function MailingTable({ eventId, mailings }: { eventId: string; mailings: ShownMailing[] }) {
  return (
    <Table
      caption={t.list}
      captionHidden
      cards
      columns={Object.values(t.columns).map((heading) => ({ heading }))}
      rows={mailings.map((mailing) => ({
        key: mailing.id,
        cells: [
          <a key="what" className="mailing__link" href={paths.officeMailing(eventId, mailing.id)}>
            {mailing.title}
          </a>,
          mailing.to,
          <MailingStateBadge key="state" state={mailing.state} />,
          <span key="due" className="mailing__when">
            {formatMoment(mailing.dueAt, "fi")}
          </span>,
          progressWords(mailing),
        ],
      }))}
    />
  );
}

/** Only the counts that there are: "Lähetetty: 40. Ei perille: 2." */
function progressWords({ state, sent, waiting, failed }: ShownMailing): string {
  if (state === "planned" || state === "missed") return t.mailing.planned(waiting);
  const counts = { sent, waiting, failed };
  const told = (["sent", "waiting", "failed"] as const).filter((part) => part === "sent" || counts[part] > 0);
  return told.map((part) => `${t.counts[part]}: ${counts[part]}.`).join(" ");
}
