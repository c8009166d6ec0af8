import { strToU8, zipSync } from "fflate";
import { bombFile, csvFile, inlineRow, lying, workbookFile } from "test/support/tables";
import { describe, expect, it } from "vitest";
import { ROWS_MAX } from "./rules";
import { tableOf } from "./table-of.server";

const compound = (inside: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(inside, "utf16le")]);
const rows = (count: number) => Array.from({ length: count }, (_, n) => [`Yhdistys ${n} ry`]);
const SHEET = "xl/worksheets/sheet1.xml";
const mebibyte = Buffer.alloc(1024 * 1024);

describe("a file that cannot be a list is refused, and why", () => {
  it.each<[what: string, fault: string, bytes: () => Uint8Array]>([
    ["nothing", "empty", () => new Uint8Array()],
    ["spaces and line breaks", "empty", () => strToU8(" \r\n;;\r\n")],
    ["a PDF", "not-a-table", () => strToU8("%PDF-1.7\n")],
    ["a picture", "not-a-table", () => Buffer.from("89504e470d0a1a0a0000", "hex")],
    ["a web page under the name of a table", "not-a-table", () => strToU8("\ufeff <html><table>")],
    ["a program", "not-a-table", () => Buffer.from("7f454c460201010000", "hex")],
    ["an old workbook", "old-excel", () => compound("Workbook")],
    ["a workbook with a password", "locked", () => compound("EncryptedPackage")],
    [
      "a table of LibreOffice",
      "open-document",
      () => zipSync({ mimetype: strToU8("a"), "content.xml": strToU8("b") }),
    ],
    ["an archive", "not-a-workbook", () => zipSync({ "a.txt": strToU8("a") })],
    ["half of a workbook", "broken", () => workbookFile({ sheet: "" }).subarray(0, 300)],
    [
      "an archive with bytes turned",
      "broken",
      () => workbookFile({ sheet: "" }).map((byte, at) => (at % 97 === 50 ? 0 : byte)),
    ],
    ["a sheet without a cell", "empty", () => workbookFile({ sheet: "" })],
    [
      "a sheet cut short",
      "broken",
      () => workbookFile({ sheet: inlineRow(1, ["a"]).replace("</c></row>", "") }),
    ],
    ["a bomb", "too-large", () => bombFile(100)],
    ["a bomb that lies of its size", "too-large", () => lying(bombFile(100), SHEET)],
    [
      "a bomb among the shared texts",
      "too-large",
      () => workbookFile({ sheet: "", parts: { "xl/sharedStrings.xml": Buffer.alloc(20_000_000, " ") } }),
    ],
    [
      "one text in every cell",
      "too-large",
      () =>
        workbookFile({
          sharedStrings: [`<t>${"x".repeat(1_000_000)}</t>`],
          sheet: repeated(5_000, `<c t="s"><v>0</v></c>`),
        }),
    ],
    [
      "thousands of parts",
      "broken",
      () => zipSync(Object.fromEntries(rows(3_000).map(([name]) => [name, new Uint8Array()]))),
    ],
    ["a million columns of text", "too-wide", () => strToU8(`Nimi${",".repeat(1_000_000)}x`)],
    [
      "a million columns in a workbook",
      "too-wide",
      () => workbookFile({ sheet: `<row r="1"><c r="BDWGN1"><v>1</v></c></row>` }),
    ],
    [
      "a million cells without an address",
      "too-wide",
      () => workbookFile({ sheet: `<row>${"<c><v>1</v></c>".repeat(500_000)}</row>` }),
    ],
    [
      "a row beyond the world",
      "too-many-rows",
      () => workbookFile({ sheet: `<row r="99999999999"><c><v>1</v></c></row>` }),
    ],
    ["a row that is no number", "broken", () => workbookFile({ sheet: `<row r="x"><c><v>1</v></c></row>` })],
    ["a row too many", "too-many-rows", () => csvFile(rows(ROWS_MAX + 11))],
    ["a quote that never ends", "unclosed-quote", () => strToU8(`Nimi;Kunta\n"Kylä;Joutsa\n`)],
    ["zeros", "not-a-table", () => mebibyte],
  ])("%s: %s", async (_what, fault, bytes) => {
    expect(tableOf(bytes())).toEqual({ ok: false, fault });
  });

  it("a table that is only too wide is read in part, and says so", async () => {
    const wide = [Array.from({ length: 30 }, (_, n) => `S${n}`)];
    const sheet = inlineRow(1, wide[0]?.slice(0, 26) ?? []);
    for (const bytes of [csvFile(wide), workbookFile({ sheet })]) {
      const outcome = tableOf(bytes);
      expect(outcome).toMatchObject({ ok: true, table: { cut: true } });
      expect(outcome.ok && outcome.table.rows[0]?.cells).toEqual(wide[0]?.slice(0, 20));
    }
  });
});

function repeated(count: number, cell: string): string {
  return Array.from({ length: count }, () => `<row>${cell.repeat(20)}</row>`).join("");
}
