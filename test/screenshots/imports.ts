import type { Knex } from "knex";
import type { App } from "test/support/app";
import { type Cells, csvFile } from "test/support/tables";
import { beginImport } from "~/domain/import/begin-import.server";
import { LONG_BODY, LONG_PERSON } from "./guests";
import { organizerOf, siteOf } from "./links";

/** Ids of files that were read and wait for a yes, or could not be read. */
export interface Imports {
  organizations: string;
  invitations: string;
  wrong: string;
}

const HEADINGS = ["Nimi", "Kotikunta", "Sähköposti", "Yhteyshenkilö", "Puhelin", "Y-tunnus", "Lisätietoja"];

const ROWS: Cells = [
  HEADINGS,
  ["Uusi esimerkkiyhdistys ry", "Joutsa", "uusi@example.fi", "Uuno Uusi", "050 000 0201", "", "soita"],
  ["Joutsan mallikuoro ry", "Joutsa", "kuoro@example.fi", "Kaisa Kuorolainen", "050 000 0202", "", ""],
  ["Luhangan kylä-esimerkit ry", "Luhanka", "kyla@example.fi", "Lauri Laituri", "", "", ""],
  ["Rutalahden esimerkkikylä", "Toivakka", "ranta@example.fi", "", "", "", ""],
  ["Toivakan mallivanhemmat ry", "Toivakka", "vilma(at)example.fi", "", "12", "1234567-8", ""],
  ["", "Kuvittelu", "nimeton@example.fi", "", "", "", ""],
];

/** Files as the office brings them in: a good one for each list, with some rows to decide on, and a letter. */
export async function readFiles(app: App, db: Knex, eventId: string, rows = ROWS): Promise<Imports> {
  const [site, organizerId] = [siteOf(app), await organizerOf(db)];
  const read = async (fileName: string, bytes: Uint8Array<ArrayBuffer>, invites: boolean) => {
    const kind = invites ? "invitations" : "organizations";
    const what = { kind, eventId: invites ? eventId : null, organizerId, scope: "all" } as const;
    const { id, prepared } = await beginImport(db, site, { ...what, fileName, bytes }, new Date());
    await prepared;
    return id;
  };
  return {
    organizations: await read("jarjestot.csv", csvFile(rows), false),
    invitations: await read("kutsuttavat.csv", csvFile(rows), true),
    wrong: await read("saatekirje.docx", new Uint8Array(Buffer.from("Hyvä vastaanottaja\n")), false),
  };
}

/** As many rows, with names as long as they come. */
export function manyRows(count: number): Cells {
  const row = (_: unknown, n: number) => [
    `${n + 1} ${LONG_BODY}`.slice(0, 120),
    ["Joutsa", "Luhanka", "Toivakka"][n % 3] ?? "",
    `tuotu.numero.${n + 1}.pitkalla.osoitteella@keski-suomen-kylat.example.fi`,
    LONG_PERSON,
    ...["050 000 0300", "", ""],
  ];
  return [HEADINGS, ...Array.from({ length: count }, row)];
}
