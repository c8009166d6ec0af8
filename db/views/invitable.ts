import type { OrganizationKind } from "~/domain/organization/types";
import type { Db } from "../connection";

/** An organisation of the register as it would be invited: by its first address. */
export interface Invitable {
  organizationId: string;
  organizationName: string;
  organizationKind: OrganizationKind;
  municipalityCode: string;
  personName: string | null;
  email: string | null;
  phone: string | null;
  language: string;
  /** They have said that they want no invitations. */
  refused: boolean;
}

/** Organisations of these kinds that have their home in one of the municipalities, or work there. */
export async function listInvitable(
  db: Db,
  municipalityCodes: string[],
  kinds: OrganizationKind[],
): Promise<Invitable[]> {
  const worksIn = db("organization_municipalities as w")
    .whereRaw("w.organization_id = g.id")
    .whereIn("w.municipality_code", municipalityCodes)
    .min("w.municipality_code");
  const first = db("organization_addresses as f").whereRaw("f.organization_id = g.id").min("f.position");
  const rows = await db("organizations as g")
    .leftJoin("organization_addresses as a", (on) =>
      on.on("a.organization_id", "g.id").andOn("a.position", db.raw(`(${first.toQuery()})`)),
    )
    .whereNull("g.merged_into")
    .whereIn("g.kind", kinds)
    .select("g.id", "g.name", "g.kind", "g.municipality_code", "g.phone", "g.language", "g.no_invitations_at")
    .select("a.email", "a.person_name", worksIn.as("works_in"))
    .orderBy("g.name_key");
  return rows.flatMap((row) => {
    const home = municipalityCodes.includes(row.municipality_code) ? row.municipality_code : row.works_in;
    if (!home) return [];
    return [
      {
        organizationId: row.id,
        organizationName: row.name,
        organizationKind: row.kind,
        municipalityCode: home,
        personName: row.person_name,
        email: row.email,
        phone: row.phone,
        language: row.language,
        refused: row.no_invitations_at !== null,
      },
    ];
  });
}
