import type { OrganizationAddress } from "~/domain/organization/types";
import type { Db } from "./connection";
import { toGroups } from "./groups";

/** The addresses of some organisations by the id of each, in the order in which they were written. */
export async function listAddresses(
  db: Db,
  organizationIds: readonly string[],
): Promise<Map<string, OrganizationAddress[]>> {
  const rows = await db("organization_addresses")
    .whereIn("organization_id", [...organizationIds])
    .orderBy(["organization_id", "position"])
    .select("organization_id", "email", "person_name");
  return toGroups(
    rows.map(({ organization_id, email, person_name }) => [
      organization_id,
      { email, personName: person_name },
    ]),
  );
}

/** Writes all addresses of an organisation anew. */
export async function updateAddresses(
  db: Db,
  organizationId: string,
  addresses: readonly OrganizationAddress[],
): Promise<void> {
  await deleteAddresses(db, [organizationId]);
  await insertAddresses(db, [{ organizationId, addresses }]);
}

export async function deleteAddresses(db: Db, organizationIds: readonly string[]): Promise<void> {
  await db("organization_addresses")
    .whereIn("organization_id", [...organizationIds])
    .delete();
}

/** The addresses of organisations that have none yet. */
export async function insertAddresses(
  db: Db,
  of: readonly { organizationId: string; addresses: readonly OrganizationAddress[] }[],
): Promise<void> {
  const rows = of.flatMap(({ organizationId, addresses }) =>
    addresses.map(({ email, personName }, index) => ({
      organization_id: organizationId,
      position: index + 1,
      email,
      email_key: email.toLowerCase(),
      person_name: personName,
    })),
  );
  if (rows.length > 0) await db("organization_addresses").insert(rows);
}

/** Keeps an address of an organisation, unless it has it already. */
export async function insertAddressOnce(db: Db, organizationId: string, email: string): Promise<void> {
  const addresses = (await listAddresses(db, [organizationId])).get(organizationId) ?? [];
  if (addresses.some((known) => known.email.toLowerCase() === email.toLowerCase())) return;
  await updateAddresses(db, organizationId, [...addresses, { email, personName: null }]);
}
