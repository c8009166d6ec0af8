import type {
  EventFacts,
  InvitationFacts,
  Message,
  MessageFacts,
  MessageKind,
  RegistrationFacts,
} from "emails/kinds";

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

const INVITED: InvitationFacts = {
  event,
  contact,
  sender: "Luhangan kunta",
  closesAt: "2024-10-23T21:00:00.000Z",
  answerUrl: "https://hyte.example.fi/kutsu/SALAINEN",
  declineUrl: "https://hyte.example.fi/kutsu/SALAINEN#emme-tule",
  noMoreUrl: "https://hyte.example.fi/kutsu/SALAINEN/ei-kutsuja",
};

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
  "event-changed": {
    ...REGISTRATION,
    remoteUrl: "https://kokous.example.fi/luhanka",
    changed: ["time", "place", "remote", "contact"],
    before: {
      ...NEGOTIATION,
      startsAt: "2024-10-30T16:00:00.000Z",
      venueName: "Luhangan koulu",
      venueRoom: null,
    },
    contactBefore: { name: "Timo Tamminen", title: null, email: "timo@luhanka.example.fi", phone: null },
    remoteUrlBefore: null,
    note: "Sali vaihtui remontin vuoksi.",
    calendar: { ...REGISTRATION.calendar, sequence: 1 },
  },
  "event-cancelled": {
    event,
    contact,
    reference,
    calendar: { ...REGISTRATION.calendar, sequence: 1 },
    note: "Yhdistämme tilaisuuden kevään neuvotteluun.",
  },
  "email-changed": { event, contact, reference },
  "link-again": {
    because: "asked",
    registrations: [{ event: NEGOTIATION, reference: "K7P-4QX", manageUrl: REGISTRATION.manageUrl }],
  },
  invitation: {
    ...INVITED,
    message: "Hyvät yhdistykset!\n\nTervetuloa kertomaan,\nmitä kylillä tarvitaan.",
  },
  "deadline-reminder": {
    ...INVITED,
    note: "Kahville tarvitaan arvio tulijoista.",
  },
  "thank-you": {
    event,
    contact,
    note: "Saimme kokoon 84 ajatusta.",
    links: [
      { label: "Illan esitykset", url: "https://hyte.example.fi/aineistot/1" },
      { label: "Tallenne", url: "https://video.example.fi/1?a=1&b=2" },
    ],
  },
  "report-published": { event, contact, reportUrl: "https://hyte.example.fi/koosteet/joutsa-2024" },
  message: {
    event,
    contact,
    subject: "Ottakaa esitteet mukaan",
    body: "Hei Aino!\n\nAulassa on pöytä,\njohon voitte tuoda esitteitä.",
    manageUrl: null,
    answerUrl: INVITED.answerUrl,
    noMoreUrl: INVITED.noMoreUrl,
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
  digest: {
    day: "2024-10-18",
    events: [
      {
        event,
        municipality: "Luhanka",
        registered: ["Aino Järvelä, Luhangan kyläyhdistys ry", "Eero Ylä-Mäkinen"],
        changed: [],
        cancelled: ["Martta Mallila"],
        declined: ["Luhangan seurakunta"],
        registrantsUrl: "https://hyte.example.fi/hallinta/tapahtumat/1/ilmoittautuneet",
      },
    ],
  },
  "stand-in-notice": {
    event,
    municipality: "Luhanka",
    contact,
    registrantsUrl: "https://hyte.example.fi/hallinta/tapahtumat/1/ilmoittautuneet",
  },
  "registration-opens": {
    event,
    contact,
    registerUrl: "https://hyte.example.fi/tapahtumat/joutsa-luhanka-toivakka-2024/ilmoittaudu",
    closesAt: "2024-10-23T21:00:00.000Z",
  },
  "news-confirm": {
    confirmUrl: "https://hyte.example.fi/tiedotteet/vahvista/SALAINEN",
    expiresAt: "2024-10-03T09:00:00.000Z",
  },
  news: {
    title: "Kooste on julkaistu: Joutsa, Luhanka ja Toivakka",
    topic: "reports",
    body: "Syksyn neuvottelun kooste on valmis.\n\nSiinä on kolme toimenpidettä,\nja kullakin on vastuutaho.",
    url: "https://hyte.example.fi/koosteet/joutsa-2024",
    endUrl: "https://hyte.example.fi/tiedotteet/SALAINEN/lopeta",
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
