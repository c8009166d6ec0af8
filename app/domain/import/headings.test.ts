import { describe, expect, it } from "vitest";
import { findHeadings } from "./headings";
import { FIELDS, type Field } from "./types";

const table = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 1, cells }));

describe("the headings of a table", () => {
  it.each<[language: string, headings: string[]]>([
    [
      "Finnish",
      [
        "Nimi",
        "Laji",
        "Kotikunta",
        "Muut kunnat",
        "Y-tunnus",
        "Sähköposti",
        "Yhteyshenkilö",
        "Puhelin",
        "Kieli",
        "Osoite",
      ],
    ],
    [
      "other Finnish",
      [
        "JÄRJESTÖ",
        "Tyyppi:",
        "kunta",
        "toiminta-alue",
        "Y-TUNNUS *",
        "E-mail",
        "Vastuuhenkilö",
        "Puh.",
        "Asiointikieli",
        "Postiosoite",
      ],
    ],
    [
      "Swedish",
      [
        "Förening",
        "Typ",
        "Hemkommun",
        "Övriga kommuner",
        "FO-nummer",
        "E-post",
        "Kontaktperson",
        "Telefon",
        "Språk",
        "Adress",
      ],
    ],
    [
      "English",
      [
        "Organisation",
        "Kind",
        "Municipality",
        "Other municipalities",
        "Business ID",
        "Email address",
        "Contact person",
        "Phone number",
        "Language",
        "Postal address",
      ],
    ],
  ])("are known in %s", (_language, headings) => {
    expect(findHeadings(table(headings))?.fields).toEqual(FIELDS);
  });

  it("may stand in any order under a title, beside columns that are not read", () => {
    const found = findHeadings(
      table(
        ["Yhdistykset 2024"],
        ["Puhelin", "Jäseniä", "Nimi", "Sähköposti", "sähköpostiosoite", ""],
        ["1", "2", "3"],
      ),
    );
    expect(found).toEqual({
      fields: ["phone", null, "name", "email", null, null] satisfies (Field | null)[],
      ignored: ["Jäseniä", "sähköpostiosoite"],
      rows: [{ number: 3, cells: ["1", "2", "3"] }],
    });
  });

  it("are missing when none of the first rows names the column of names", () => {
    expect(findHeadings(table(["Kylän väki ry", "Joutsa"], ["Kunta", "Puhelin"]))).toBeNull();
  });
});
