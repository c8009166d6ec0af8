import type { LoaderFunctionArgs } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listRegisterForExport } from "db/views/organizations";
import { requireOrganizationScope } from "~/access/require.server";
import type { Organization } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { readQuery } from "./query";

/** What the list asks for and the asker may edit, all pages of it, as a table with the notice at its end. */
export async function exportedRows({ request, context: { db } }: LoaderFunctionArgs): Promise<string[][]> {
  const { scope } = await requireOrganizationScope(db, request);
  const { query } = readQuery(new URL(request.url));
  const organizations = await listRegisterForExport(db, scope, query);
  const municipalities = await listMunicipalitiesAndArea(db);
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const rows = organizations.map((organization) => rowOf(organization, (code) => names.get(code) ?? code));
  return [Object.values(t.exported), ...rows, [t.privacyLine]];
}

function rowOf(organization: Organization, municipality: (code: string) => string): string[] {
  const { addresses, municipalityCode, municipalityCodes, noInvitationsAt, confirmedAt } = organization;
  return [
    organization.name,
    common.organizationKinds[organization.kind],
    organization.businessId ?? "",
    municipalityCode ? municipality(municipalityCode) : "",
    municipalityCodes.map(municipality).join(", "),
    addresses.map(({ email }) => email).join(", "),
    addresses.flatMap(({ personName }) => personName ?? []).join(", "),
    organization.phone ?? "",
    organization.postalAddress ?? "",
    t.languages[organization.language],
    noInvitationsAt ? t.noInvitations : "",
    confirmedAt ? "" : t.unconfirmed,
  ];
}
