import type { RegistrationChange } from "db/registration-history";
import { formatMoment } from "~/i18n/dates";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";

type Change = Pick<RegistrationChange, "version" | "fields" | "createdAt"> & { organizerName: string | null };

/** Who changed which fields and when, the newest first. */
export function ChangeList({ changes }: { changes: Change[] }) {
  return (
    <ol className="log">
      {changes.map(({ version, fields, createdAt, organizerName }) => (
        <li key={version}>
          <span className="log__time">{formatMoment(createdAt, "fi")}</span>
          <span>
            {organizerName ?? t.registrant}: {wordsOf(fields)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function wordsOf(fields: string[]): string {
  const names: Record<string, string> = t.fields;
  return fields.map((field) => names[field] ?? field).join(", ") || t.otherFields;
}
