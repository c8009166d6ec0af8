import type { Municipality } from "~/domain/event/types";
import type { Organization } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { type Fact, Facts } from "~/ui/facts";

interface OrganizationFactsProps {
  organization: Organization;
  municipalities: Municipality[];
}

/** An organisation of another municipality: to be read. */
export function OrganizationFacts({ organization, municipalities }: OrganizationFactsProps) {
  return (
    <div className="stack">
      <p className="soft">{t.readOnly}</p>
      <Facts items={factsOf(organization, municipalities)} />
    </div>
  );
}

function factsOf(organization: Organization, municipalities: Municipality[]): Fact[] {
  const nameOf = (code: string) => municipalities.find((one) => one.code === code)?.name ?? code;
  const { kind, municipalityCode, municipalityCodes, businessId, addresses, language } = organization;
  const facts: [keyof typeof t.labels, string | null][] = [
    ["kind", common.organizationKinds[kind]],
    ["municipalityCode", municipalityCode && nameOf(municipalityCode)],
    ["municipalityCodes", municipalityCodes.map(nameOf).join(", ")],
    ["businessId", businessId],
    [
      "email",
      addresses.map(({ email, personName }) => [email, personName].filter(Boolean).join(", ")).join("; "),
    ],
    ["phone", organization.phone],
    ["postalAddress", organization.postalAddress],
    ["language", t.languages[language]],
  ];
  return facts.flatMap(([label, fact]) => (fact ? [{ term: t.labels[label], children: fact }] : []));
}
