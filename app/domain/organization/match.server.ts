import type { Db } from "db/connection";
import { listRegister, type Register, type RegisterEntry } from "db/views/register";
import { nameKey, readBusinessId } from "./rules";
import { bareName, similarNames } from "./similar";

/** What a file or a form tells of an organisation. */
export interface OrganizationRow {
  name: string | null;
  businessId: string | null;
  email: string | null;
}

interface Found {
  id: string;
  name: string;
  /** Its home: who has no right to that municipality must leave the organisation as it is. */
  municipalityCode: string | null;
}

/** `doubtful` leaves the choice to a person: is it the same body or a new one? */
export type OrganizationMatch = ({ kind: "known" | "doubtful" } & Found) | { kind: "new" };

/** Says of each row which organisation of the register it tells of. The register is read once for all of them. */
export async function matchOrganizations(
  db: Db,
  rows: readonly OrganizationRow[],
): Promise<OrganizationMatch[]> {
  const matchOf = matcher(await listRegister(db));
  return rows.map(matchOf);
}

function matcher({ organizations, idByNameKey, idsByEmail }: Register) {
  const byId = new Map(organizations.map((entry) => [entry.id, entry]));
  const byBusinessId = new Map(organizations.map((entry) => [entry.businessId, entry]));
  const placesLike = similarNames(organizations, ({ name }) => name);

  return ({ name, businessId, email }: OrganizationRow): OrganizationMatch => {
    const number = businessId && readBusinessId(businessId);
    const named = name ? byId.get(idByNameKey.get(nameKey(name)) ?? "") : undefined;
    const exact = (number && byBusinessId.get(number)) || named;
    if (exact) return found("known", exact);
    const there = (idsByEmail.get(email?.toLowerCase() ?? "") ?? []).flatMap((id) => byId.get(id) ?? []);
    if (!name) return there[0] ? found(there.length === 1 ? "known" : "doubtful", there[0]) : { kind: "new" };
    const like = placesLike(name).map((place) => organizations[place] as RegisterEntry);
    const same = like.find((entry) => there.includes(entry) || bareName(entry.name) === bareName(name));
    if (same) return found(there.includes(same) ? "known" : "doubtful", same);
    const likely = like[0] ?? there[0];
    return likely ? found("doubtful", likely) : { kind: "new" };
  };
}

function found(kind: "known" | "doubtful", { id, name, municipalityCode }: RegisterEntry): OrganizationMatch {
  return { kind, id, name, municipalityCode };
}
