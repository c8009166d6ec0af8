/** A row of the file, with the number that a spreadsheet shows beside it. */
export interface TableRow {
  number: number;
  cells: string[];
}

export interface Table {
  /** Without those that are empty. */
  rows: TableRow[];
  /** Whether columns beyond the last that is read were left out. */
  cut: boolean;
}

/** Why a file was not read. */
export type TableFault =
  | "empty"
  | "not-a-table"
  | "old-excel"
  | "locked"
  | "open-document"
  | "not-a-workbook"
  | "broken"
  | "unclosed-quote"
  | "too-large"
  | "too-wide"
  | "too-many-rows"
  | "too-slow";

export type TableOutcome = { ok: true; table: Table } | { ok: false; fault: TableFault };
