import type { EventChange } from "emails/kinds";
import { expect, test } from "vitest";
import type { ContactPerson, EventDetails, Venue } from "~/domain/event/types";
import type { Attends, Participant } from "~/domain/registration/types";
import { changesFor, changesOf } from "./changes-of";

const liisa: ContactPerson = {
  id: "1",
  name: "Liisa Luoto",
  title: null,
  email: "liisa@example.fi",
  phone: null,
};
const tiina = { ...liisa, id: "2", name: "Tiina Tuomela", email: "tiina@example.fi" };
const municipality = (code: string) => ({ code, name: code, genitive: code, locative: code });
const venue: Venue = {
  ...{ id: "v", name: "Koulu", room: null, streetAddress: "Koulutie 1", town: "Joutsa" },
  ...{ parkingNote: "Piha", accessNote: null },
};
const contacts = [
  { municipality: municipality("435"), contact: liisa, standIn: null },
  { municipality: municipality("850"), contact: liisa, standIn: null },
];
const BEFORE = {
  ...{ title: "Hyte-neuvottelu", startsOn: "2024-10-23", startsAt: "2024-10-23T14:30:00.000Z", endsAt: null },
  ...{ coffeeAt: "2024-10-23T14:00:00.000Z", remoteUrl: "https://video.example.fi/1", introduction: null },
  ...{ agenda: null, registrationClosesAt: null, capacity: null, venue, contacts, enquiryContacts: [tiina] },
} as unknown as EventDetails;

/** An edit, what of it is a change, and to whom of a registrant there, one by video and one from Luhanka it matters. */
const EDITS: [edit: string, Partial<EventDetails>, changes: EventChange[], whom: string[]][] = [
  ["nothing", {}, [], []],
  ["the introduction and the agenda", { introduction: "Tervetuloa!", agenda: "17.00 Kahvit" }, [], []],
  ["rules of registration", { registrationClosesAt: "2024-10-20T21:00:00.000Z", capacity: 5 }, [], []],
  ["the hour", { startsAt: "2024-10-23T15:30:00.000Z" }, ["time"], ["there", "video", "luhanka"]],
  ["the end", { endsAt: "2024-10-23T16:30:00.000Z" }, ["time"], ["there", "video", "luhanka"]],
  ["the title", { title: "Hyte-ilta" }, ["title"], ["there", "video", "luhanka"]],
  ["the room", { venue: { ...venue, room: "Sali" } }, ["place"], ["there", "luhanka"]],
  ["no place any more", { venue: null }, ["place", "parking"], ["there", "luhanka"]],
  ["how to arrive", { venue: { ...venue, parkingNote: "Katu" } }, ["parking"], ["there", "luhanka"]],
  ["the same place written anew", { venue: { ...venue, id: "w", accessNote: "Luiska" } }, [], []],
  ["the coffee", { coffeeAt: "2024-10-23T13:45:00.000Z" }, ["coffee"], ["there", "luhanka"]],
  ["the link for video", { remoteUrl: "https://video.example.fi/2" }, ["remote"], ["video"]],
  [
    "another day across the clock change, coffee at the same hour",
    {
      ...{ startsOn: "2024-10-30", startsAt: "2024-10-30T15:30:00.000Z" },
      coffeeAt: "2024-10-30T15:00:00.000Z",
    },
    ["time"],
    ["there", "video", "luhanka"],
  ],
  [
    "the contact of Luhanka",
    { contacts: contacts.map((one, index) => (index === 0 ? { ...one, contact: tiina } : one)) },
    ["contact"],
    ["luhanka"],
  ],
  [
    "the phone number of a contact",
    { contacts: contacts.map((one) => ({ ...one, contact: { ...liisa, phone: "050 123 4567" } })) },
    [],
    [],
  ],
  [
    "a municipality that joins",
    {
      contacts: [
        ...contacts,
        { ...contacts[0], municipality: municipality("172") },
      ] as EventDetails["contacts"],
    },
    ["contact"],
    [],
  ],
];

const registrant = (municipalityCode: string, attends: Attends, createdAt = "2024-10-01T09:00:00.000Z") => ({
  ...{ municipalityCode, createdAt },
  participants: [{ attends } as Participant],
});
const PEOPLE = {
  there: registrant("850", "on-site"),
  video: registrant("850", "remote"),
  luhanka: registrant("435", "on-site"),
};

test.each(EDITS)("of an edit of %s those hear to whom it matters", (_edit, edit, changes, whom) => {
  const after = { ...BEFORE, ...edit };
  const told = [{ until: "2024-10-02T09:00:00.000Z", event: BEFORE }];
  expect(changesOf(BEFORE, after)).toEqual(changes);
  const touched = Object.entries(PEOPLE).filter(([, person]) => changesFor(told, after, person).length > 0);
  expect(touched.map(([name]) => name)).toEqual(whom);
});

test("who registers between two edits is told of the second alone, and who comes after them of nothing", () => {
  const between = { ...BEFORE, title: "Hyte-ilta" };
  const after = { ...between, startsAt: "2024-10-23T15:30:00.000Z" };
  const told = [
    { until: "2024-10-02T09:00:00.000Z", event: BEFORE },
    { until: "2024-10-02T09:05:00.000Z", event: between },
  ];
  const came = (at: string) => changesFor(told, after, registrant("850", "on-site", at));
  expect(came("2024-10-02T08:59:00.000Z")).toEqual(["time", "title"]);
  expect(came("2024-10-02T09:03:00.000Z")).toEqual(["time"]);
  expect(came("2024-10-02T09:06:00.000Z")).toEqual([]);
});
