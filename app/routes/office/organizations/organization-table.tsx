import type { Municipality } from "~/domain/event/types";
import type { Organization } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { type Row, Table } from "~/ui/table";

interface OrganizationTableProps {
  organizations: Organization[];
  municipalities: Municipality[];
}

export function OrganizationTable({ organizations, municipalities }: OrganizationTableProps) {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={Object.values(t.columns).map((heading) => ({ heading }))}
      rows={organizations.map((organization) => rowOf(organization, names))}
    />
  );
}

function rowOf(organization: Organization, names: Map<string, string>): Row {
  const { id, addresses, phone, municipalityCode } = organization;
  const [first, ...others] = addresses;
  return {
    key: id,
    cells: [
      <Name key="name" organization={organization} />,
      common.organizationKinds[organization.kind],
      municipalityCode && names.get(municipalityCode),
      first && (
        <span key="email">
          <a className="table__email" href={`mailto:${first.email}`}>
            {first.email}
          </a>
          {others.length > 0 && <span className="soft small">{t.more(others.length)}</span>}
        </span>
      ),
      phone && (
        <a key="phone" className="table__phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
          {phone}
        </a>
      ),
    ],
  };
}

function Name({ organization: { id, name, confirmedAt, noInvitationsAt } }: { organization: Organization }) {
  return (
    <span className="register__name">
      <a href={paths.officeOrganization(id)}>{name}</a>
      {!confirmedAt && <Badge tone="warning">{t.unconfirmed}</Badge>}
      {noInvitationsAt && <Badge>{t.noInvitations}</Badge>}
    </span>
  );
}
