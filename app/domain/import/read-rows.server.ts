import { setImmediate } from "node:timers/promises";
import { candidateOf } from "./candidate.server";
import type { Headings } from "./headings";
import type { Evidence } from "./judge-row";
import type { TableRow } from "./reading/types";

/** Hears how many rows have been read. */
export type Progress = (rowsDone: number) => Promise<void>;

const ROWS_AT_ONCE = 250;

/** What each row tells. Others are served between the rows. */
export async function readRows(
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
