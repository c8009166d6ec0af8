import type { Db } from "./connection";
import { toGroups } from "./groups";

/** Where some organisations work besides their home, by the id of each. */
export async function listOtherMunicipalities(
  db: Db,
  organizationIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db("organization_municipalities")
    .whereIn("organization_id", [...organizationIds])
    .orderBy(["organization_id", "municipality_code"])
    .select("organization_id", "municipality_code");
  return toGroups(rows.map(({ organization_id, municipality_code }) => [organization_id, municipality_code]));
}

/** Writes all of them anew. */
export async function updateOtherMunicipalities(
  db: Db,
  organizationId: string,
  codes: readonly string[],
): Promise<void> {
  await deleteOtherMunicipalities(db, [organizationId]);
  await insertOtherMunicipalities(db, [{ organizationId, codes }]);
}

export async function deleteOtherMunicipalities(db: Db, organizationIds: readonly string[]): Promise<void> {
  await db("organization_municipalities")
    .whereIn("organization_id", [...organizationIds])
    .delete();
}

/** Those of organisations that have none yet. */
export async function insertOtherMunicipalities(
  db: Db,
  of: readonly { organizationId: string; codes: readonly string[] }[],
): Promise<void> {
  const rows = of.flatMap(({ organizationId, codes }) =>
    codes.map((code) => ({ organization_id: organizationId, municipality_code: code })),
  );
  if (rows.length > 0) await db("organization_municipalities").insert(rows);
}
