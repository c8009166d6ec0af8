import writeExcelFile, { type Row, type Sheet } from "write-excel-file/node";

export interface XlsxSheet {
  name: string;
  /** The first row holds the headings. */
  rows: readonly (readonly (string | number)[])[];
}

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const NAME_MAX = 31;
const CELL_MAX = 32_767;
const WIDTHS = { least: 8, most: 60 };

/** A workbook in which every text is a cell of text: "=1+1" is not run, and "+358 40 …" is no sum. */
export function xlsxOf(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  return writeExcelFile(sheets.map(sheetOf)).toBuffer();
}

function sheetOf({ name, rows }: XlsxSheet): Sheet<never> {
  return {
    sheet: sheetName(name),
    data: rows.map((row, index): Row => row.map((value) => cellOf(value, index === 0))),
    columns: widthsOf(rows).map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: string | number, isHeading: boolean) {
  const weight = isHeading ? { fontWeight: "bold" as const } : {};
  if (typeof value === "number") return { value, type: Number, ...weight };
  if (value === "") return null;
  return { value: value.slice(0, CELL_MAX), type: String, format: "@", ...weight };
}

/** As wide as the longest line in it; the notice in the last row, which stands alone, makes no column wide. */
function widthsOf(rows: XlsxSheet["rows"]): number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const counted = rows.filter((row) => columns === 1 || row.length > 1);
  return Array.from({ length: columns }, (_, column) => {
    const longest = counted.reduce((width, row) => Math.max(width, lineLength(row[column])), 0);
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
  });
}

function lineLength(value: string | number | undefined): number {
  return Math.max(
    ...String(value ?? "")
      .split("\n")
      .map(({ length }) => length),
  );
}

/** What a spreadsheet accepts as the name of a sheet. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, " ")
      .slice(0, NAME_MAX)
      .trim() || "1"
  );
}
