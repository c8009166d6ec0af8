import { setImmediate } from "node:timers/promises";
import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listEditable } from "db/views/organizations";
import { matchOrganizations } from "~/domain/organization/match.server";
import { candidateOf } from "./candidate.server";
import type { Headings } from "./headings";
import type { Evidence } from "./judge-row";
import { municipalityNames } from "./municipality-names";
import type { TableRow } from "./reading/types";

/** Hears how many rows have been read. */
export type Progress = (rowsDone: number) => Promise<void>;

const ROWS_AT_ONCE = 250;

/** Reads the rows of a table and finds what the register knows of each. */
export async function gatherEvidence(db: Db, headings: Headings, progress: Progress): Promise<Evidence[]> {
  const municipalityCodeOf = municipalityNames(await listMunicipalitiesAndArea(db));
  const read = await readRows(headings, municipalityCodeOf, progress);
  const matches = await matchOrganizations(
    db,
    read.map(({ candidate }) => candidate),
  );
  const ids = matches.flatMap((match) => (match.kind === "new" ? [] : [match.id]));
  const found = await listEditable(db, [...new Set(ids)], "all");
  const byId = new Map(found.map((organization) => [organization.id, organization]));
  return read.map((row, index) => {
    const match = matches[index] ?? { kind: "new" };
    const organization = match.kind === "new" ? null : (byId.get(match.id) ?? null);
    return { ...row, match: organization ? match.kind : "new", organization };
  });
}

/** Others are served between the rows. */
async function readRows(
  { fields, rows }: Headings,
  municipalityCodeOf: (told: string) => string | null,
  progress: Progress,
): Promise<Pick<Evidence, "number" | "candidate" | "faults">[]> {
  const read = [];
  for (const row of rows) {
    const { candidate, faults } = candidateOf(
      (field) => cellOf(row, fields.indexOf(field)),
      municipalityCodeOf,
    );
    read.push({ number: row.number, candidate, faults });
    if (read.length % ROWS_AT_ONCE !== 0) continue;
    await progress(read.length);
    await setImmediate();
  }
  return read;
}

/** What a cell says on one line; a dash alone says nothing. */
function cellOf({ cells }: TableRow, column: number): string {
  const text = (cells[column] ?? "").replace(/\s+/g, " ");
  return /^[-–—]$/.test(text) ? "" : text;
}
