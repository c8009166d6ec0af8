import type { SentReminder } from "db/views/reminders";
import { formatMoment } from "~/i18n/dates";
import { officeReminder as t } from "~/i18n/fi/office-reminder";
import { Table } from "~/ui/table";

export function PastReminders({ reminders }: { reminders: SentReminder[] }) {
  if (reminders.length === 0) return <p className="soft">{t.pastNone}</p>;
  const { when, ...counts } = t.columns;
  return (
    <Table
      caption={t.past}
      columns={[{ heading: when }, ...Object.values(counts).map((heading) => ({ heading, numeric: true }))]}
      rows={reminders.map(({ id, createdAt, sent, waiting, failed }) => ({
        key: id,
        cells: [formatMoment(createdAt, "fi"), sent, waiting, failed],
      }))}
    />
  );
}
