import { csvFile } from "test/support/tables";
import { expect, it } from "vitest";
import { readTable } from "./read-table.server";

const FILE = () => csvFile([["Nimi"], ["Kylän väki ry"]]);

it("a file is read in a thread of its own", async () => {
  const rows = [
    { number: 1, cells: ["Nimi"] },
    { number: 2, cells: ["Kylän väki ry"] },
  ];
  expect(await readTable(FILE())).toEqual({ ok: true, table: { rows, cut: false } });
});

it("several files are read one after the other, and a bad one takes no other with it", async () => {
  const outcomes = await Promise.all([FILE(), new Uint8Array(4), FILE()].map(readTable));
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
});
