import type { OrganizationDraft, OrganizationKind } from "~/domain/organization/types";
import type { Db } from "../connection";
import { newId } from "../id";
import { insertOrganization, updateNoInvitations } from "../organizations";
import { MUNICIPALITIES } from "./frame";

const { joutsa, luhanka, toivakka } = MUNICIPALITIES;

interface DemoOrganization extends Partial<OrganizationDraft> {
  name: string;
  home: string;
  person?: string;
  refusesInvitations?: boolean;
}

/** Invented bodies. Two of them are spelled nearly like others, as they are when several people keep a list. */
const REGISTER: DemoOrganization[] = [
  { name: "Joutsan esimerkkinuoret ry", home: joutsa, person: "Noora Nuori" },
  { name: "Joutsan keksityt omaishoitajat ry", home: joutsa, person: "Oiva Omainen", phone: "050 000 0101" },
  { name: "Joutsan kuvitteellinen kalastuskunta", home: joutsa, kind: "other" },
  { name: "Joutsan mallikuoro ry", home: joutsa, person: "Kaisa Kuorolainen", refusesInvitations: true },
  { name: "Joutsan seniorit esimerkki ry", home: joutsa, person: "Sirkka Seniori", phone: "050 000 0102" },
  { name: "Leivonmäen esimerkkierät ry", home: joutsa, municipalityCodes: [toivakka] },
  { name: "Mallilan kyläyhdistys ry", home: joutsa, person: "Kyösti Kylä", municipalityCodes: [luhanka] },
  { name: "Päijänteen esimerkkimelojat ry", home: joutsa, municipalityCodes: [luhanka] },
  { name: "Esimerkkisäätiö sr", home: joutsa, kind: "foundation", municipalityCodes: [luhanka, toivakka] },
  { name: "Luhangan esimerkkiseurakunta", home: luhanka, kind: "parish", person: "Saara Sielu" },
  { name: "Luhangan keksityt eläkkeensaajat ry", home: luhanka, person: "Eino Eläkeläinen" },
  { name: "Luhangan kylä-esimerkki ry", home: luhanka, person: "Lauri Laituri", phone: "050 000 0103" },
  { name: "Luhangan mallinuorisoseura ry", home: luhanka, refusesInvitations: true },
  { name: "Luhangan mallisaaristo ry", home: luhanka, municipalityCodes: [joutsa] },
  { name: "Sysmän suunnan esimerkkilatu ry", home: luhanka, phone: "050 000 0104" },
  { name: "Tammijärven kuvitteelliset ry", home: luhanka, person: "Tauno Tammi" },
  { name: "Nisulan mallitalkoot ry", home: toivakka, person: "Niina Nisu" },
  { name: "Rutalahden esimerkkikylä ry", home: toivakka, person: "Raili Ranta", phone: "050 000 0105" },
  { name: "Toivakan esimerkkihiihtäjät ry", home: toivakka, municipalityCodes: [joutsa] },
  { name: "Toivakan esimerkkiseurakunta", home: toivakka, kind: "parish", person: "Paavo Papinpoika" },
  { name: "Toivakan keksityt ratsastajat ry", home: toivakka, refusesInvitations: true },
  { name: "Toivakan mallivoimistelijat", home: toivakka, person: "Tuomas Tasainen" },
  { name: "Toivakan mallivanhemmat ry", home: toivakka, person: "Vilma Vanhempi" },
  {
    name: "Keski-Suomen esimerkkijärjestöt ry",
    home: toivakka,
    kind: "ngo",
    municipalityCodes: [joutsa, luhanka],
  },
  { name: "Exempelföreningen i Toivakka rf", home: toivakka, language: "sv", person: "Eva Exempel" },
];

/** Enters the organisations of the three municipalities as the office would have. */
export async function plantOrganizations(trx: Db, at: Date): Promise<void> {
  for (const [index, { home, person, refusesInvitations, ...told }] of REGISTER.entries()) {
    const id = newId();
    const kind: OrganizationKind = "association";
    const address = { email: `toimisto${index + 1}@example.fi`, personName: person ?? null };
    await insertOrganization(
      trx,
      id,
      {
        ...{ kind, municipalityCode: home, municipalityCodes: [], businessId: null, addresses: [address] },
        ...{ language: "fi", phone: null, postalAddress: null, ...told },
      },
      at,
    );
    if (refusesInvitations) await updateNoInvitations(trx, id, at.toISOString());
  }
}
