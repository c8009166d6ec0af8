import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { xlsxOf } from "./xlsx.server";

const TABLE = [
  ["Nimi", "Puhelin", "Osallistujia"],
  ["=1+1", "+358 40 123 4567", 12],
  ["Äänekosken mäkihyppääjät & ystävät <ry>", "", 3],
];

function partsOf(file: Buffer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(file))).map(([name, part]) => [name, strFromU8(part)]),
  );
}

test("a table reads back as it was written, texts as texts and numbers as numbers", async () => {
  const file = await xlsxOf([{ name: "Ilmoittautuneet", rows: TABLE }]);
  const [sheet] = await readExcelFile(file);
  expect(sheet?.sheet).toBe("Ilmoittautuneet");
  expect(sheet?.data).toEqual(TABLE.map((row) => row.map((cell) => (cell === "" ? null : cell))));
});

test("nothing in it is a formula", async () => {
  const parts = partsOf(await xlsxOf([{ name: "A", rows: TABLE }]));
  expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(/<f[ >]/);
});

test("the headings are bold and stay in sight, and columns are as wide as their texts", async () => {
  const parts = partsOf(await xlsxOf([{ name: "A", rows: [...TABLE, ["Henkilötietoja. ".repeat(9)]] }]));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(parts["xl/styles.xml"]).toContain("<b/>");
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"/);
  expect([...sheet.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => Number(width))).toEqual([
    41, 18, 14,
  ]);
});

test("a workbook takes several sheets, whatever they are called, and an empty one", async () => {
  const file = await xlsxOf([
    { name: "Kunta: Joutsa/Luhanka [kaikki] ja vielä paljon muuta", rows: TABLE },
    { name: "?", rows: [] },
  ]);
  const sheets = await readExcelFile(file);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Kunta  Joutsa Luhanka  kaikki", "1"]);
});
