import type { Db } from "../connection";
import { toGroups } from "../groups";

export interface RegisterEntry {
  id: string;
  name: string;
  businessId: string | null;
  municipalityCode: string | null;
  /** Where else it works. */
  municipalityCodes: string[];
}

/** All organisations with every name and address that leads to one of them. */
export interface Register {
  organizations: RegisterEntry[];
  idByNameKey: Map<string, string>;
  idsByEmail: Map<string, string[]>;
}

/** The whole register at once, for comparing many rows with it. */
export async function listRegister(db: Db): Promise<Register> {
  const rows = await db("organizations")
    .orderBy("name_key")
    .select("id", "name", "name_key", "business_id", "municipality_code", "merged_into");
  const addresses = await db("organization_addresses").select("organization_id", "email_key");
  const elsewhere = await db("organization_municipalities").select("organization_id", "municipality_code");
  const idsByEmail = toGroups(addresses.map(({ email_key: key, organization_id: id }) => [key, id]));
  const codesById = toGroups(elsewhere.map(({ organization_id: id, municipality_code: code }) => [id, code]));
  return {
    organizations: rows
      .filter(({ merged_into }) => merged_into === null)
      .map(({ id, name, business_id, municipality_code }) => ({
        ...{ id, name },
        businessId: business_id,
        municipalityCode: municipality_code,
        municipalityCodes: codesById.get(id) ?? [],
      })),
    idByNameKey: new Map(rows.map(({ id, name_key, merged_into }) => [name_key, merged_into ?? id])),
    idsByEmail,
  };
}
