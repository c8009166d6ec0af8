import type { EventFacts, Message, MessageFacts, MessageKind, RegistrationFacts } from "emails/kinds";

/** Ends after the clocks went back: 17.30 is 15.30 UTC, while the deadline a week earlier still had summer time. */
export const NEGOTIATION: EventFacts = {
  title: "Hyte-neuvottelut: Joutsa, Luhanka ja Toivakka",
  startsOn: "2024-10-30",
  startsAt: "2024-10-30T15:30:00.000Z",
  endsAt: null,
  coffeeAt: "2024-10-30T15:00:00.000Z",
  venueName: "Joutsan yhtenäiskoulu",
  venueRoom: "auditorio",
  venueAddress: "Koulutie 2 D, Joutsa",
  parkingNote: "Paikoitus Savontien kautta.",
  url: "https://hyte.example.fi/tapahtumat/joutsa-luhanka-toivakka-2024",
};

export const REGISTRATION: RegistrationFacts = {
  event: NEGOTIATION,
  contact: {
    name: "Säde Öhman",
    title: "hyvinvointijohtaja",
    email: "sade.ohman@luhanka.example.fi",
    phone: "050 000 0000",
  },
  reference: "K7P-4QX",
  municipality: "Luhanka",
  organization: "Luhangan kyläyhdistys ry",
  participants: ["Aino Järvelä", "Eero Ylä-Mäkinen"],
  queued: [],
  manageUrl: "https://hyte.example.fi/ilmoittautuminen/SALAINEN",
  calendar: { uid: "r-1@hyte.example.fi", sequence: 0, stampedAt: "2024-10-01T08:00:00.000Z" },
};

const { manageUrl: _, ...CANCELLED } = REGISTRATION;
const { event, contact, reference } = REGISTRATION;

export const FACTS: MessageFacts = {
  confirmation: REGISTRATION,
  change: { ...REGISTRATION, calendar: { ...REGISTRATION.calendar, sequence: 1 } },
  cancellation: { ...CANCELLED, calendar: { ...REGISTRATION.calendar, sequence: 2 } },
  reminder: { ...REGISTRATION, note: "Ottakaa mukaan esitteitä.\n\nOvet avataan klo 16.45." },
  "queue-place": {
    ...REGISTRATION,
    queued: REGISTRATION.participants,
    ahead: 3,
    because: "full",
    calendar: null,
  },
  promotion: { ...REGISTRATION, calendar: { ...REGISTRATION.calendar, sequence: 1 } },
  "email-changed": { event, contact, reference },
  "link-again": {
    because: "asked",
    registrations: [{ event: NEGOTIATION, reference: "K7P-4QX", manageUrl: REGISTRATION.manageUrl }],
  },
  invitation: {
    event,
    contact,
    sender: "Luhangan kunta",
    message: "Hyvät yhdistykset!\n\nTervetuloa kertomaan,\nmitä kylillä tarvitaan.",
    closesAt: "2024-10-23T21:00:00.000Z",
    answerUrl: "https://hyte.example.fi/kutsu/SALAINEN",
    declineUrl: "https://hyte.example.fi/kutsu/SALAINEN#emme-tule",
    noMoreUrl: "https://hyte.example.fi/kutsu/SALAINEN/ei-kutsuja",
  },
  "late-link": {
    event,
    contact,
    registerUrl: "https://hyte.example.fi/myohassa/SALAINEN",
    expiresAt: "2024-10-28T10:00:00.000Z",
  },
  "contact-notice": {
    event: NEGOTIATION,
    what: "new",
    municipality: "Luhanka",
    organization: REGISTRATION.organization,
    participants: REGISTRATION.participants,
    queued: [],
    registrantsUrl: "https://hyte.example.fi/hallinta/tapahtumat/1/ilmoittautuneet",
  },
  "sign-in-link": {
    signInUrl: "https://hyte.example.fi/kirjaudu/SALAINEN",
    expiresAt: "2024-10-01T09:00:00.000Z",
  },
};

/** A message of each kind, as it would stand in the outbox. */
export function exampleMessage(kind: MessageKind, language = "fi", facts: object = {}): Message {
  const to = { name: "Aino Järvelä", address: "aino@kylayhdistys.example.fi" };
  return { kind, language, to, facts: { ...FACTS[kind], ...facts } } as Message;
}
