import { type Cells, csvFile } from "test/support/tables";
import { describe, expect, it } from "vitest";
import { tableOf } from "./table-of.server";

const ROWS: Cells = [
  ["Nimi", "Sähköposti", "Osoite"],
  ["Äänekosken työväenyhdistys ry", "aani@example.fi", 'Torikatu 1, "Linna"'],
  ["Föreningen på ön – Åbo rf", "on@example.fi", "Rivi 1\nRivi 2; toinen"],
];

async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const outcome = tableOf(bytes);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.table.rows.map(({ cells }) => cells);
}

describe("a table of text is read as spreadsheets save it", () => {
  it.each([";", ",", "\t"] as const)("with %j between the cells", async (delimiter) => {
    expect(await cellsOf(csvFile(ROWS, { delimiter }))).toEqual(ROWS);
  });

  it.each(["windows-1252", "utf-8", "utf-8-bom", "utf-16le"] as const)("in %s", async (encoding) => {
    expect(await cellsOf(csvFile(ROWS, { encoding }))).toEqual(ROWS);
  });

  it.each(["\r\n", "\n", "\r"] as const)("with %j at the ends of lines", async (newline) => {
    expect(await cellsOf(csvFile(ROWS, { newline }))).toEqual(ROWS);
  });

  it("in one column", async () => {
    expect(await cellsOf(csvFile([["Nimi"], ["Kylän väki ry"]]))).toEqual([["Nimi"], ["Kylän väki ry"]]);
  });

  it("with the line by which Excel says what parts the cells", async () => {
    const file = Buffer.concat([Buffer.from("sep=,\r\n"), csvFile(ROWS, { delimiter: "," })]);
    const outcome = tableOf(file);
    expect(outcome).toMatchObject({
      ok: true,
      table: { rows: [{ number: 2 }, { number: 3 }, { number: 4 }] },
    });
  });

  it("with text that was kept from becoming a number, and a phone number that has a plus", async () => {
    const rows = [["Puhelin"], ['="040 1234567"'], ["+358 40 1234567"]];
    expect(await cellsOf(csvFile(rows))).toEqual([["Puhelin"], ["040 1234567"], ["+358 40 1234567"]]);
  });

  it("with empty rows left out and the numbers of the others kept", async () => {
    const outcome = tableOf(
      csvFile([
        ["Nimi", ""],
        ["", ""],
        ["Kylä ry", ""],
        ["", ""],
      ]),
    );
    expect(outcome).toEqual({
      ok: true,
      table: {
        rows: [
          { number: 1, cells: ["Nimi"] },
          { number: 3, cells: ["Kylä ry"] },
        ],
        cut: false,
      },
    });
  });
});
