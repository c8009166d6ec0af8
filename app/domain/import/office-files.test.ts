import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTable } from "./read-table.server";

const FOLDER = "test/support/files";

/** Written by LibreOffice 7.4 from one sheet: letters, a phone number, a day as a day and as text, quotes. */
test.each(["libreoffice-7.xlsx", "libreoffice-7-windows-1252.csv"])(
  "%s is read as it was written",
  async (name) => {
    const read = await readTable(new Uint8Array(readFileSync(`${FOLDER}/${name}`)));
    expect(read.ok && read.table.rows.slice(1).map(({ cells }) => cells)).toEqual([
      [
        ...["Jöutsan esimerkkikerho ry", "Joutsa", "Yhdistys", "1234567-1", "kerho@example.fi", "Åke Äijälä"],
        ...["+358 40 123 4567", "2024-10-30"],
      ],
      ['Luhangan "kylä" ry', "Luhanka", "Yhdistys", "", "kyla@example.fi", "", "050 000 0101", "30.10.2024"],
    ]);
  },
);
