import type { OrganizationKind } from "~/domain/organization/types";
import { MUNICIPALITIES } from "./frame";

const { joutsa, luhanka, toivakka } = MUNICIPALITIES;

export interface DemoRegistration {
  organization: string;
  kind: OrganizationKind;
  municipality: string;
  people: string[];
}

/** Those who came to the negotiation that has been held: invented bodies and people. */
export const CAME: DemoRegistration[] = [
  {
    organization: "Esimerkkikylän eläkkeensaajat ry",
    kind: "association",
    municipality: joutsa,
    people: ["Kerttu Kuvitteellinen", "Reino Rantala"],
  },
  {
    organization: "Joutsan mallimartat ry",
    kind: "association",
    municipality: joutsa,
    people: ["Maija Mallikas"],
  },
  {
    organization: "Mallijärven seurakunta",
    kind: "parish",
    municipality: joutsa,
    people: ["Pekka Paimela", "Inkeri Ilo"],
  },
  {
    organization: "Joutsan kunta",
    kind: "municipality",
    municipality: joutsa,
    people: ["Jari Niemelä", "Sanna Sijainen"],
  },
  {
    organization: "Luhangan kyläesimerkki ry",
    kind: "association",
    municipality: luhanka,
    people: ["Lauri Laituri", "Helmi Hietala"],
  },
  { organization: "Luhangan kunta", kind: "municipality", municipality: luhanka, people: ["Liisa Luoto"] },
  {
    organization: "Toivakan mallivoimistelijat ry",
    kind: "association",
    municipality: toivakka,
    people: ["Tuomas Tasainen"],
  },
  {
    organization: "Mielen tuki Esimerkki ry",
    kind: "ngo",
    municipality: toivakka,
    people: ["Anna Aavistus", "Otto Oivallus"],
  },
  { organization: "Toivakan kunta", kind: "municipality", municipality: toivakka, people: ["Tiina Tuomela"] },
  {
    organization: "Keski-Suomen hyvinvointialue",
    kind: "county",
    municipality: joutsa,
    people: ["Aino Mallila", "Veera Vetäjä"],
  },
];

/** Those who have registered for the one to come. */
export const COMING: DemoRegistration[] = [
  {
    organization: "Esimerkkikylän eläkkeensaajat ry",
    kind: "association",
    municipality: joutsa,
    people: ["Kerttu Kuvitteellinen"],
  },
  { organization: "Mallijärven seurakunta", kind: "parish", municipality: joutsa, people: ["Pekka Paimela"] },
  {
    organization: "Luhangan kyläesimerkki ry",
    kind: "association",
    municipality: luhanka,
    people: ["Lauri Laituri", "Helmi Hietala"],
  },
  {
    organization: "Mielen tuki Esimerkki ry",
    kind: "ngo",
    municipality: toivakka,
    people: ["Anna Aavistus"],
  },
];
