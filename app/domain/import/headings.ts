import { HEADING_WITHIN } from "./reading/rules";
import type { TableRow } from "./reading/types";
import { FIELDS, type Field } from "./types";

/** How lists name their columns, in Finnish, Swedish and English. The first is what our own files say. */
const NAMES: Record<Field, readonly string[]> = {
  name: [
    "nimi",
    "järjestö",
    "yhdistys",
    "organisaatio",
    "taho",
    "järjestö tai taho",
    "järjestön nimi",
    "yhdistyksen nimi",
    "organisaation nimi",
    "name",
    "organisation",
    "organization",
    "association",
    "namn",
    "förening",
    "föreningens namn",
  ],
  kind: ["laji", "tyyppi", "tahon laji", "organisaation tyyppi", "kind", "type", "typ", "slag"],
  municipality: [
    "kunta",
    "kotikunta",
    "kotipaikka",
    "paikkakunta",
    "municipality",
    "home municipality",
    "kommun",
    "hemkommun",
    "hemort",
  ],
  otherMunicipalities: [
    "muut kunnat",
    "toimintakunnat",
    "toiminta alue",
    "other municipalities",
    "andra kommuner",
    "övriga kommuner",
  ],
  businessId: ["y tunnus", "ytunnus", "yritystunnus", "business id", "fo nummer", "fo nr"],
  email: [
    "sähköposti",
    "sähköpostiosoite",
    "email",
    "e mail",
    "email address",
    "e mail address",
    "e post",
    "e postadress",
    "epost",
  ],
  personName: [
    "yhteyshenkilö",
    "yhteyshenkilön nimi",
    "henkilö",
    "vastuuhenkilö",
    "contact",
    "contact person",
    "contact name",
    "kontaktperson",
    "kontakt",
  ],
  phone: [
    "puhelin",
    "puhelinnumero",
    "puh",
    "gsm",
    "matkapuhelin",
    "phone",
    "phone number",
    "telephone",
    "mobile",
    "telefon",
    "telefonnummer",
    "tfn",
  ],
  language: ["kieli", "asiointikieli", "yhteyskieli", "language", "språk"],
  address: ["osoite", "postiosoite", "katuosoite", "address", "postal address", "adress", "postadress"],
};

const BY_NAME = new Map(FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)));

export interface Headings {
  /** The field of each column; null is not read. */
  fields: (Field | null)[];
  /** As they stand in the file. */
  ignored: string[];
  /** The rows under them. */
  rows: TableRow[];
}

/** The row that names the columns, wherever near the top it is; null when none names that of the name. */
export function findHeadings(rows: readonly TableRow[]): Headings | null {
  for (const [index, { cells }] of rows.slice(0, HEADING_WITHIN).entries()) {
    const named = cells.map((cell) => BY_NAME.get(tidied(cell)) ?? null);
    const fields = named.map((field, column) => (named.indexOf(field) === column ? field : null));
    if (!fields.includes("name")) continue;
    const ignored = cells.filter((cell, column) => cell !== "" && !fields[column]);
    return { fields, ignored, rows: rows.slice(index + 1) };
  }
  return null;
}

function tidied(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
