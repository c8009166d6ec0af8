import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listEditable } from "db/views/organizations";
import { matchOrganizations } from "~/domain/organization/match.server";
import type { Headings } from "./headings";
import type { Evidence, Scope } from "./judge-row";
import { municipalityNames } from "./municipality-names";
import { type Progress, readRows } from "./read-rows.server";

/** Reads the rows of a table and finds what the register, as `scope` lets see it, knows of each. */
export async function gatherEvidence(
  db: Db,
  scope: Scope,
  headings: Headings,
  progress: Progress,
): Promise<Evidence[]> {
  const municipalityCodeOf = municipalityNames(await listMunicipalitiesAndArea(db));
  const read = await readRows(headings, municipalityCodeOf, progress);
  const matches = await matchOrganizations(
    db,
    scope,
    read.map(({ candidate }) => candidate),
  );
  const ids = matches.flatMap((match) => (match.kind === "new" ? [] : [match.id]));
  const found = await listEditable(db, [...new Set(ids)], "all");
  const byId = new Map(found.map((organization) => [organization.id, organization]));
  return read.map((row, index) => {
    const match = matches[index] ?? { kind: "new" };
    if (match.kind === "new") return { ...row, match: "new", organization: null, taken: match.taken ?? null };
    const organization = byId.get(match.id) ?? null;
    return { ...row, match: organization ? match.kind : "new", organization, taken: null };
  });
}
