import type { Registrant } from "db/views/registrants";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { Badge } from "~/ui/badge";
import { type Row, Table } from "~/ui/table";

export function RegistrantTable({ registrants }: { registrants: Registrant[] }) {
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={Object.values(t.columns).map((heading) => ({ heading }))}
      rows={registrants.map(rowOf)}
    />
  );
}

function rowOf(registrant: Registrant): Row {
  const { id, email, phone, cancelledAt } = registrant;
  return {
    key: id,
    cells: [
      registrant.participants.map(({ name }) => name).join(", "),
      registrant.organizationName ?? t.noOrganization,
      common.organizationKinds[registrant.organizationKind],
      registrant.municipality,
      email && (
        <a key="email" className="table__email" href={`mailto:${email}`}>
          {email}
        </a>
      ),
      phone && (
        <a key="phone" className="table__phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
          {phone}
        </a>
      ),
      formatMoment(registrant.createdAt, "fi"),
      registrant.reference,
      <Badge key="state" tone={cancelledAt ? "danger" : "good"}>
        {cancelledAt ? t.hasCancelled : t.coming}
      </Badge>,
    ],
  };
}
