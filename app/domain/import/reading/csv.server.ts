import Papa from "papaparse";
import { type RowTaker, takeRows } from "./rows";
import type { Table } from "./types";
import { Unreadable } from "./unreadable";

const DELIMITERS = [";", "\t", ","];

/** A line longer than this has more columns than any list, and would be split into millions of cells. */
const LINE_MAX = 100_000;

/** The rows of a text in which commas, semicolons or tabs part the cells. */
export function readCsv(text: string): Table {
  if (hasLongLine(text)) throw new Unreadable("too-wide");
  const taker = takeRows();
  const said = /^sep=(.)\n/.exec(text)?.[1];
  let number = 0;
  Papa.parse<string[]>(text, {
    newline: "\n",
    delimiter: said ?? delimiterOf(text),
    step({ data, errors }) {
      if (errors.some(({ code }) => code === "MissingQuotes")) throw new Unreadable("unclosed-quote");
      number += 1;
      if (!(said && number === 1)) take(taker, number, data);
    },
  });
  return taker.table();
}

function take(taker: RowTaker, number: number, cells: string[]): void {
  taker.take(number, cells.map(plain));
}

/** `="040 1234567"` is how spreadsheets are kept from making a number of it: text, and no formula. */
function plain(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

/** The one that stands most often in the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5_000).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ";";
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > LINE_MAX) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}
