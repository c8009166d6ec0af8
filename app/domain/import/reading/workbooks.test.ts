import { inlineRow, workbookFile } from "test/support/tables";
import { describe, expect, it } from "vitest";
import { xlsxOf } from "~/http/xlsx.server";
import { tableOf } from "./table-of.server";

async function rowsOf(bytes: Uint8Array) {
  const outcome = tableOf(bytes);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.table.rows;
}

const FORMATS = [{ id: 0 }, { id: 14 }, { id: 170, code: "d\\.m\\.yyyy" }];

describe("a workbook is read as spreadsheets save it", () => {
  it("by our own export", async () => {
    const rows = [
      ["Nimi", "Puhelin"],
      ["Äiti & lapsi <ry>", "+358 40 1234567"],
    ];
    expect((await rowsOf(await xlsxOf([{ name: "Taul1", rows }]))).map(({ cells }) => cells)).toEqual(rows);
  });

  it("with shared texts, in runs of different looks too", async () => {
    const sharedStrings = ["<t>Nimi</t>", "<r><t>Kylän </t></r><r><rPr><b/></rPr><t>väki ry</t></r>"];
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c></row>`;
    expect(await rowsOf(workbookFile({ sheet, sharedStrings }))).toEqual([
      { number: 1, cells: ["Nimi"] },
      { number: 3, cells: ["Kylän väki ry"] },
    ]);
  });

  it.each([
    [false, "2024-10-30"],
    [true, "2028-10-31"],
  ])("with days in either system of dates (1904: %s)", async (date1904, day) => {
    const sheet = `<row r="1"><c r="A1" s="1"><v>45595</v></c><c r="B1" s="2"><v>45595</v></c></row>`;
    const [row] = await rowsOf(workbookFile({ sheet, formats: FORMATS, date1904 }));
    expect(row?.cells).toEqual([day, day]);
  });

  it("with numbers as they were typed", async () => {
    const numbers = ["358401234567", "3.58401234567E+11", "40500", "0.5"];
    const cells = numbers.map((number, column) => `<c r="${"ABCD"[column]}1" s="0"><v>${number}</v></c>`);
    const sheet = `<row r="1">${cells.join("")}</row>`;
    const [row] = await rowsOf(workbookFile({ sheet, formats: FORMATS }));
    expect(row?.cells).toEqual(["358401234567", "358401234567", "40500", "0.5"]);
  });

  it("with a formula, computed or not, told apart from what it says", async () => {
    const sheet = `<row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>Kylä ry</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="inlineStr"><is><t>a</t></is></c></row>`;
    const [row] = await rowsOf(workbookFile({ sheet }));
    expect(row?.cells).toEqual(["=", "=", "=", "a"]);
  });

  it("with prefixed names, without addresses, and with a million styled cells that hold nothing", async () => {
    const empty = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 3}"><c r="A${row + 3}" s="0"/></row>`,
    );
    const sheet = `<x:row><x:c t="inlineStr"><x:is><x:t>Nimi</x:t></x:is></x:c></x:row>${inlineRow(2, ["Kylä"])}${empty.join("")}`;
    expect(await rowsOf(workbookFile({ sheet }))).toEqual([
      { number: 1, cells: ["Nimi"] },
      { number: 2, cells: ["Kylä"] },
    ]);
  });
});
