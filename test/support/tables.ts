import { strToU8, type Zippable, zipSync } from "fflate";

export type Cells = readonly (readonly string[])[];

interface Dialect {
  delimiter?: ";" | "," | "\t";
  encoding?: "utf-8" | "utf-8-bom" | "utf-16le" | "windows-1252";
  newline?: "\r\n" | "\n" | "\r";
}

/** A table as a spreadsheet saves it; what is told is how Finnish Excel does it unless said otherwise. */
export function csvFile(rows: Cells, dialect: Dialect = {}): Uint8Array<ArrayBuffer> {
  const { delimiter = ";", encoding = "windows-1252", newline = "\r\n" } = dialect;
  const cell = (text: string) =>
    text.includes('"') || text.includes(delimiter) || text.includes("\n")
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const text = rows.map((row) => row.map(cell).join(delimiter) + newline).join("");
  return encoded(text, encoding);
}

function encoded(text: string, encoding: Dialect["encoding"]): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-16le") return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  if (encoding === "utf-8-bom") return new Uint8Array(Buffer.from(`\ufeff${text}`));
  if (encoding === "utf-8") return new Uint8Array(Buffer.from(text));
  return new Uint8Array(Buffer.from(text.replaceAll("€", "\x80").replaceAll("–", "\x96"), "latin1"));
}

interface Workbook {
  /** What stands in sheetData. */
  sheet: string;
  /** What stands in each item of them. */
  sharedStrings?: readonly string[];
  /** The first is the style 0. */
  formats?: readonly { id: number; code?: string }[];
  date1904?: boolean;
  /** Further parts, or others in the place of these. */
  parts?: Zippable;
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook made by hand, part by part. */
export function workbookFile({ sheet, parts = {}, ...workbook }: Workbook): Uint8Array<ArrayBuffer> {
  const { sharedStrings = [], formats = [], date1904 = false } = workbook;
  const target = (id: number, type: string, path: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${path}"/>`;
  const relations =
    target(3, "styles", "styles.xml") +
    target(2, "sharedStrings", "sharedStrings.xml") +
    target(1, "worksheet", "worksheets/sheet1.xml");
  const styles = [
    ...formats
      .filter(({ code }) => code)
      .map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
    `<cellXfs>${formats.map(({ id }) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`,
  ].join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types/>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ` date1904="1"` : ""}/><sheets><sheet name="Taul1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${sharedStrings.map((item) => `<si>${item}</si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><dimension ref="A1"/><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const made = Object.entries(files).map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  return new Uint8Array(zipSync({ ...Object.fromEntries(made), ...parts }));
}

/** A row of cells that hold their texts themselves. */
export function inlineRow(number: number, cells: readonly string[]): string {
  const written = cells.map(
    (text, column) =>
      `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A small workbook whose sheet unpacks to so many bytes. */
export function bombFile(megabytes: number): Uint8Array<ArrayBuffer> {
  const sheet = Buffer.alloc(megabytes * 1024 * 1024, " ");
  return workbookFile({ sheet: "", parts: { "xl/worksheets/sheet1.xml": sheet } });
}

/** The same file with a directory and headers that promise a few bytes only. */
export function lying(file: Uint8Array<ArrayBuffer>, about: string): Uint8Array<ArrayBuffer> {
  const copy = Buffer.from(file);
  const name = Buffer.from(about);
  for (let at = copy.indexOf(name); at >= 0; at = copy.indexOf(name, at + 1)) {
    if (copy.readUInt32LE(at - 46) === 0x02014b50) copy.writeUInt32LE(10, at - 46 + 24);
    if (copy.readUInt32LE(at - 30) === 0x04034b50) copy.writeUInt32LE(10, at - 30 + 22);
  }
  return new Uint8Array(copy);
}
