import { dayOfSerial } from "./dates";
import { takeRows } from "./rows";
import { CELL_MAX, COLUMNS_BELIEVED, FORMULA, HEADING_WITHIN, ROWS_MAX } from "./rules";
import type { Table } from "./types";
import { Unreadable } from "./unreadable";
import { attributeOf, decoded } from "./xml-text";

/** What tells what the numbers in a sheet mean. */
export interface Legend {
  sharedStrings: readonly string[];
  dateStyles: ReadonlySet<number>;
  from1904: boolean;
}

const TAG = /<(\/?)(?:[\w.-]+:)?(row|c|f|v|t|rPh)\b([^<>]*)>/g;

interface Cell {
  column: number;
  attributes: string;
  text: string | null;
  computed: boolean;
}

/** The rows of a sheet. Throws at the first cell that no list would have: sheets may be endless. */
export function readSheet(xml: string, legend: Legend): Table {
  const taker = takeRows();
  let [row, column] = [0, 0];
  let cells: string[] = [];
  let cell: Cell | null = null;
  let start = 0;
  let aside = false;
  for (const { 0: tag, 1: closing, 2: name, 3: attributes = "", index } of xml.matchAll(TAG)) {
    const isEmpty = attributes.endsWith("/");
    if (name === "row") {
      if (cells.length > 0) taker.take(row, cells);
      if (!closing) row = Number(attributeOf(attributes, "r") ?? row + 1);
      [cells, column] = [[], 0];
    } else if (name === "c" && !closing) {
      column = columnOf(attributeOf(attributes, "r")) ?? column + 1;
      cell = isEmpty ? null : { column, attributes, text: null, computed: false };
    } else if (!cell || (isEmpty && name !== "f")) continue;
    else if (name === "c") {
      const text = textOf(cell, legend);
      if (text !== "") put(cells, row, column, text);
      cell = null;
    } else if (name === "f") cell.computed = true;
    else if (name === "rPh") aside = !closing;
    else if (!closing) start = index + tag.length;
    else if (!aside)
      cell.text = (cell.text ?? "") + decoded(xml.slice(start, Math.min(index, start + CELL_MAX)));
  }
  if (cell || cells.length > 0) throw new Unreadable("broken");
  return taker.table();
}

function put(cells: string[], row: number, column: number, text: string): void {
  if (column > COLUMNS_BELIEVED) throw new Unreadable("too-wide");
  if (!Number.isInteger(row) || row < 1) throw new Unreadable("broken");
  if (row > ROWS_MAX + HEADING_WITHIN) throw new Unreadable("too-many-rows");
  while (cells.length < column) cells.push("");
  cells[column - 1] = text;
}

/** A number stays as it stands in the file; one that a spreadsheet wrote as 3.58E11 is written out. */
function textOf(
  { attributes, text, computed }: Cell,
  { sharedStrings, dateStyles, from1904 }: Legend,
): string {
  const type = attributeOf(attributes, "t") ?? "n";
  if (computed || type === "e") return FORMULA;
  if (text === null || text === "") return "";
  if (type === "s") return sharedStrings[Number(text)] ?? "";
  if (type === "d") return text.slice(0, 10);
  if (type !== "n") return text;
  const day = dateStyles.has(Number(attributeOf(attributes, "s")))
    ? dayOfSerial(Number(text), from1904)
    : null;
  if (day) return day;
  return /^\d(\.\d+)?E\+?\d{1,2}$/i.test(text) ? BigInt(Math.round(Number(text))).toString() : text;
}

/** 1 of "A7", 27 of "AA7". */
function columnOf(address: string | null): number | null {
  const letters = /^[A-Z]{1,6}(?=\d+$)/i.exec(address ?? "")?.[0];
  if (!letters) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
