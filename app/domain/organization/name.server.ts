import type { Db } from "db/connection";
import { insertOrganizationOnce } from "db/organizations";
import { nameKey } from "./rules";
import type { OrganizationKind } from "./types";

interface Named {
  organizationName: string | null;
  organizationKind: OrganizationKind;
  municipalityCode: string;
}

/** The register's row for the organisation that a form names; null for those who name none. */
export async function organizationOf(trx: Db, form: Named, now: Date): Promise<string | null> {
  if (!form.organizationName) return null;
  const { organizationName: name, organizationKind: kind, municipalityCode } = form;
  return insertOrganizationOnce(trx, { name, nameKey: nameKey(name), kind, municipalityCode }, now);
}
