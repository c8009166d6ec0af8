import { AGENDA, HOSTS, INTRODUCTION, VENUE } from "db/demo/frame";

const DAY_MS = 24 * 60 * 60_000;

/** "30.10.2024", so many days from now. */
export function dayFromNow(days: number): string {
  const parts = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10).split("-").map(Number);
  return parts.reverse().join(".");
}

/** All that the invitation of 30.10.2024 told, on a day to come, by the names of the form's fields. */
export const INVITATION: Record<string, string> = {
  title: "Hyte-neuvottelut: Joutsa, Luhanka ja Toivakka",
  startsOn: dayFromNow(60),
  startTime: "17.30",
  coffeeTime: "17.00",
  registrationClosesOn: dayFromNow(53),
  venueName: VENUE.name,
  venueRoom: VENUE.room,
  venueStreetAddress: VENUE.streetAddress,
  venueTown: VENUE.town,
  venueParkingNote: VENUE.parkingNote,
  hosts: HOSTS.join("\n"),
  introduction: INTRODUCTION,
  agenda: AGENDA,
  "contacts[0].municipalityCode": "435",
  "contacts[0].name": "Liisa Luoto",
  "contacts[0].title": "hyvinvointijohtaja",
  "contacts[0].email": "liisa.luoto@example.fi",
  "contacts[0].phone": "050 000 0003",
  "contacts[1].municipalityCode": "172",
  "contacts[1].name": "Jari Niemelä",
  "contacts[1].email": "jari.niemela@example.fi",
  "contacts[2].municipalityCode": "850",
  "contacts[2].name": "Tiina Tuomela",
  "contacts[2].email": "tiina.tuomela@example.fi",
  "enquiryContacts[0].name": "Olli Esimerkki",
  "enquiryContacts[0].title": "yhteiskuntasuhteiden päällikkö",
  "enquiryContacts[0].email": "olli.esimerkki@example.fi",
  "enquiryContacts[0].phone": "050 000 0002",
  "enquiryContacts[1].name": "Aino Mallila",
  "enquiryContacts[1].title": "järjestökoordinaattori",
  "enquiryContacts[1].email": "aino.mallila@example.fi",
  "enquiryContacts[1].phone": "050 000 0001",
};

/** What of it a guest must find on the event's page. */
export const TOLD = [
  "klo\u00a017.30",
  "klo\u00a017.00",
  "Joutsan yhtenäiskoulu, auditorio",
  "Koulutie 2 D, Joutsa",
  "Paikoitus Savontien kautta.",
  "Liisa Luoto",
  "Jari Niemelä",
  "Tiina Tuomela",
  "Olli Esimerkki",
  "Luhangan kunta",
  "Liikunnallinen elämäntapa",
];
