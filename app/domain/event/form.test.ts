import { expect, test } from "vitest";
import { eventForm, newEventForm } from "./form.server";
import { registrationState } from "./rules";
import type { Event } from "./types";

const KNOWN = { municipalityCodes: ["172", "435", "850"], roundIds: ["round"] };
const Form = newEventForm(KNOWN);
const joutsa = { municipalityCode: "172", name: "Jari Niemelä", email: "Jari.Niemela@example.fi" };
const evening = {
  ...{ title: "Hyte-neuvottelu", kind: "negotiation", state: "open", contacts: [joutsa] },
  ...{ startsOn: "30.10.2024", startTime: "17.30", coffeeTime: "17", registrationClosesOn: "23.10.2024" },
};

/** What is wrong with the evening when some of it is written otherwise, field by field. */
function faultsWith(changes: object): Record<string, string> {
  const { error } = Form.safeParse({ ...evening, ...changes });
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

const draftWith = (changes: object) => Form.parse({ ...evening, ...changes });

test("an evening is stored as instants, its addresses in lower case", () => {
  expect(draftWith({})).toMatchObject({
    startsOn: "2024-10-30",
    startsAt: "2024-10-30T15:30:00.000Z",
    coffeeAt: "2024-10-30T15:00:00.000Z",
    endsAt: null,
    contacts: [{ municipalityCode: "172", contact: { email: "jari.niemela@example.fi", phone: null } }],
  });
});

test("a deadline lasts to the end of its day, summer time or not", () => {
  expect(draftWith({}).registrationClosesAt).toBe("2024-10-23T21:00:00.000Z");
  expect(draftWith({ registrationClosesOn: "27.10.2024" }).registrationClosesAt).toBe(
    "2024-10-27T22:00:00.000Z",
  );
});

test.each([
  ["before the clock goes back", "23.10.2024", "2024-10-23T13:15:00.000Z"],
  ["after it", "28.10.2024", "2024-10-28T14:15:00.000Z"],
])("a deadline with a time ends at that time in Helsinki, %s", (_, registrationClosesOn, instant) => {
  const typed = { registrationClosesOn, registrationClosesTime: "16.15" };
  expect(draftWith(typed).registrationClosesAt).toBe(instant);
  expect(draftWith({ changesCloseOn: registrationClosesOn }).changesCloseAt).toBe(
    draftWith({ registrationClosesOn }).registrationClosesAt,
  );
});

test("registration opens at the beginning of a day, or at a time of it", () => {
  const opensOn = { registrationOpensOn: "1.10.2024" };
  expect(draftWith(opensOn).registrationOpensAt).toBe("2024-09-30T21:00:00.000Z");
  expect(draftWith({ ...opensOn, registrationOpensTime: "9" }).registrationOpensAt).toBe(
    "2024-10-01T06:00:00.000Z",
  );
});

test("registration is open in the last second of the deadline's day and closed in the next", () => {
  const event = {
    ...draftWith({ registrationClosesOn: "27.10.2024" }),
    id: "1",
    slug: "a",
    groupId: null,
    capacity: null,
  };
  const stateAt = (at: string) => registrationState(event as Event, new Date(at));
  expect(stateAt("2024-10-27T21:59:59.999Z")).toBe("open");
  expect(stateAt("2024-10-27T22:00:00.000Z")).toBe("closed");
});

test("a deadline on the event's own day ends when the event begins", () => {
  expect(draftWith({ registrationClosesOn: "30.10.2024" }).registrationClosesAt).toBe(
    "2024-10-30T15:30:00.000Z",
  );
});

test.each([
  [{ title: " " }, { title: "required" }],
  [{ startsOn: "31.2.2025" }, { startsOn: "day-invalid" }],
  [{ startTime: "25.00" }, { startTime: "time-invalid" }],
  [{ coffeeTime: "18.00" }, { coffeeTime: "coffee-after-start" }],
  [{ endTime: "16.00" }, { endTime: "end-before-start" }],
  [{ startTime: undefined }, { startTime: "start-missing" }],
  [{ registrationClosesOn: "31.10.2024" }, { registrationClosesOn: "closes-after-start" }],
  [
    { cancellationClosesOn: "30.10.2024", cancellationClosesTime: "18" },
    { cancellationClosesOn: "closes-after-start" },
  ],
  [{ changesCloseTime: "18" }, { changesCloseOn: "day-missing" }],
  [{ registrationOpensOn: "24.10.2024" }, { registrationOpensOn: "opens-after-close" }],
  [{ startsOn: undefined }, { startsOn: "day-missing" }],
  [{ venueRoom: "auditorio" }, { venueName: "required" }],
  [{ contacts: [] }, { contacts: "contact-missing" }],
  [{ contacts: [joutsa, { ...joutsa }] }, { "contacts.1.municipalityCode": "municipality-twice" }],
  [
    { contacts: [joutsa, { municipalityCode: "435" }] },
    { "contacts.1.name": "required", "contacts.1.email": "required" },
  ],
  [{ contacts: [{ ...joutsa, email: "jari(at)example.fi" }] }, { "contacts.0.email": "email-invalid" }],
  [{ contacts: [{ ...joutsa, phone: "soita illalla" }] }, { "contacts.0.phone": "phone-invalid" }],
  [{ contacts: [{ ...joutsa, municipalityCode: "999" }] }, { "contacts.0.municipalityCode": "unknown" }],
  [{ contacts: [{ ...joutsa, standInName: "Sanna" }] }, { "contacts.0.standInEmail": "required" }],
  [{ roundId: "another" }, { roundId: "unknown" }],
  [{ slug: "Ei Näin" }, { slug: "slug-invalid" }],
  [{ state: "cancelled" }, { state: "required" }],
])("%j is refused at its field", (changes, faults) => {
  expect(faultsWith(changes)).toEqual(faults);
});

test("a stored event stays in its state, whatever the form says, and keeps what that state needs", () => {
  const Stored = eventForm(KNOWN, "open");
  expect(Stored.parse({ ...evening, state: "cancelled" }).state).toBe("open");
  expect(Stored.safeParse({ ...evening, contacts: [] }).error?.issues).toMatchObject([
    { path: ["contacts"], message: "contact-missing" },
  ]);
});

test("rows that were left empty are no fault and no people", () => {
  expect(draftWith({ contacts: [joutsa, {}], enquiryContacts: [{}] })).toMatchObject({
    contacts: [{ municipalityCode: "172" }],
    enquiryContacts: [],
  });
});

test("hosts are read one to a line", () => {
  expect(draftWith({ hosts: "Luhangan kunta\r\n\r\n Joutsan kunta " }).hosts).toEqual([
    "Luhangan kunta",
    "Joutsan kunta",
  ]);
});
