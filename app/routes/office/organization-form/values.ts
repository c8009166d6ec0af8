import type { Organization } from "~/domain/organization/types";

export type AddressValues = { email?: string; personName?: string | null };

/** The fields of the form, as they are typed. */
export type OrganizationValues = {
  name: string;
  kind: string;
  municipalityCode: string | null;
  municipalityCodes: string[];
  businessId: string | null;
  addresses: AddressValues[];
  language: string;
  phone: string | null;
  postalAddress: string | null;
  version: number;
};

/** A contact of one municipality enters organisations of it. */
export function newOrganizationValues(scope: "all" | string[]): Partial<OrganizationValues> {
  const [home, ...others] = scope === "all" ? [] : scope;
  return {
    ...{ kind: "association", language: "fi", addresses: [{}] },
    municipalityCode: others.length === 0 ? home : undefined,
  };
}

/** A stored organisation as the office would have typed it. */
export function valuesOf(organization: Organization): OrganizationValues {
  const { name, kind, municipalityCode, municipalityCodes, businessId, addresses } = organization;
  const { language, phone, postalAddress, version } = organization;
  return {
    ...{ name, kind, municipalityCode, municipalityCodes, businessId },
    addresses: addresses.length > 0 ? addresses : [{}],
    ...{ language, phone, postalAddress, version },
  };
}
