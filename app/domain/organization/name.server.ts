import type { Db } from "db/connection";
import { insertOrganizationOnce } from "db/organizations";
import { findOrganization } from "db/views/organizations";
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

/** The same for somebody who sees a part of the register: null too when the name is that of one they do not see. */
export async function seenOrganizationOf(
  trx: Db,
  scope: "all" | readonly string[],
  form: Named,
  now: Date,
): Promise<string | null> {
  const id = await organizationOf(trx, form, now);
  return id && (await findOrganization(trx, id, scope)) ? id : null;
}
