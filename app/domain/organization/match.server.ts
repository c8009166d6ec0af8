import type { Db } from "db/connection";
import { listRegister, type Register, type RegisterEntry } from "db/views/register";
import { isSeenIn, nameKey, readBusinessId } from "./rules";
import { bareName, similarNames } from "./similar";
import type { OrganizationMatch } from "./types";

/** What a file or a form tells of an organisation. */
export interface OrganizationRow {
  name: string | null;
  businessId: string | null;
  email: string | null;
}

/**
 * Says of each row which organisation of the register it tells of, among those that `scope` lets see. The register is
 * read once for all of them.
 */
export async function matchOrganizations(
  db: Db,
  scope: "all" | readonly string[],
  rows: readonly OrganizationRow[],
): Promise<OrganizationMatch[]> {
  const matchOf = matcher(await listRegister(db), scope);
  return rows.map(matchOf);
}

function matcher(
  { organizations, idByNameKey, idsByEmail }: Register,
  scope: "all" | readonly string[],
): (row: OrganizationRow) => OrganizationMatch {
  const seen = organizations.filter((entry) => isSeenIn(scope, entry));
  const seenById = new Map(seen.map((entry) => [entry.id, entry]));
  const byId = new Map(organizations.map((entry) => [entry.id, entry]));
  const byBusinessId = new Map(organizations.map((entry) => [entry.businessId, entry]));
  const placesLike = similarNames(seen, ({ name }) => name);

  return ({ name, businessId, email }) => {
    const number = businessId && readBusinessId(businessId);
    const named = name ? byId.get(idByNameKey.get(nameKey(name)) ?? "") : undefined;
    const numbered = number ? byBusinessId.get(number) : undefined;
    const exact = numbered ?? named;
    if (exact && !seenById.has(exact.id)) return { kind: "new", taken: numbered ? "businessId" : "name" };
    if (exact) return found("known", exact);
    const there = (idsByEmail.get(email?.toLowerCase() ?? "") ?? []).flatMap((id) => seenById.get(id) ?? []);
    if (!name) return there[0] ? found(there.length === 1 ? "known" : "doubtful", there[0]) : { kind: "new" };
    const like = placesLike(name).map((place) => seen[place] as RegisterEntry);
    const same = like.find((entry) => there.includes(entry) || bareName(entry.name) === bareName(name));
    if (same) return found(there.includes(same) ? "known" : "doubtful", same);
    const likely = like[0] ?? there[0];
    return likely ? found("doubtful", likely) : { kind: "new" };
  };
}

function found(kind: "known" | "doubtful", { id, name, municipalityCode }: RegisterEntry): OrganizationMatch {
  return { kind, id, name, municipalityCode };
}
