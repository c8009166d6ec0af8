import type { OrganizationKind } from "~/domain/organization/types";
import type { Db } from "./connection";
import { newId } from "./id";

/** The organisation of that key, made when it is new. The first who names it says its kind and home. */
export async function insertOrganizationOnce(
  db: Db,
  organization: { name: string; nameKey: string; kind: OrganizationKind; municipalityCode: string },
  now: Date,
): Promise<string> {
  const found = await db("organizations").where({ name_key: organization.nameKey }).first("id");
  if (found) return found.id;
  const [row] = await db("organizations")
    .insert({
      id: newId(),
      name: organization.name,
      name_key: organization.nameKey,
      kind: organization.kind,
      municipality_code: organization.municipalityCode,
      created_at: now.toISOString(),
    })
    .onConflict("name_key")
    .merge(["name_key"])
    .returning("id");
  return row.id;
}
