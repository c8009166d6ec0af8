import { dateStylesOf } from "./dates";
import { firstSheetId, relationsOf } from "./relations";
import { sharedStringsOf } from "./shared-strings";
import { type Legend, readSheet } from "./sheet";
import type { Table } from "./types";
import { Unreadable } from "./unreadable";
import { openZip, type Zip } from "./zip.server";

/**
 * The rows of the first sheet of a workbook. Read here rather than by a library: those hold a sheet in memory many
 * times over, do not tell a formula from a value, and believe what the file says of its size.
 */
export function readWorkbook(bytes: Uint8Array): Table {
  const zip = openZip(bytes);
  const workbook = textPart(zip, "xl/workbook.xml");
  const relations = textPart(zip, "xl/_rels/workbook.xml.rels");
  if (!workbook || !relations) throw new Unreadable(isOpenDocument(zip) ? "open-document" : "not-a-workbook");
  const known = relationsOf(relations);
  const sheetId = firstSheetId(workbook);
  const path = known.find(({ id, type }) => id === sheetId && type === "worksheet")?.path;
  const pathOf = (wanted: string) => known.find(({ type }) => type === wanted)?.path ?? "";
  const legend: Legend = {
    sharedStrings: sharedStringsOf(textPart(zip, pathOf("sharedStrings")) ?? ""),
    dateStyles: dateStylesOf(textPart(zip, pathOf("styles")) ?? ""),
    from1904: /<(?:[\w.-]+:)?workbookPr\b[^<>]*\sdate1904="(1|true)"/.test(workbook),
  };
  const sheet = path && textPart(zip, path);
  if (!sheet) throw new Unreadable("not-a-workbook");
  return readSheet(sheet, legend);
}

function textPart(zip: Zip, path: string): string | null {
  const part = zip.part(path);
  return part && new TextDecoder().decode(part);
}

function isOpenDocument(zip: Zip): boolean {
  return zip.names.includes("mimetype") && zip.names.includes("content.xml");
}
