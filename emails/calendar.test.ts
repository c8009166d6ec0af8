import { readWithLibrary } from "test/support/calendar-library";
import { readCalendarLines, readEventLines, unescapeText } from "test/support/calendar-lines";
import { NEGOTIATION, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { calendarInvitation, eventCalendar } from "./calendar";
import type { EventFacts } from "./kinds";
import type { CalendarEntry } from "./letter";

const TO = { name: "Aino Järvelä", address: "aino@kylayhdistys.example.fi" };
const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

function entry(event: Partial<EventFacts> = {}, sequence = 0, method: CalendarEntry["method"] = "REQUEST") {
  const { contact, calendar } = REGISTRATION;
  return { method, event: { ...NEGOTIATION, ...event }, contact, calendar: { ...calendar, sequence } };
}

const invite = (event?: Partial<EventFacts>) => calendarInvitation(entry(event), TO, SENDER, "fi");

test("the time is right for readers of the zone's rules, in winter and in summer", () => {
  const winter = readWithLibrary(invite()).event;
  expect(winter.startDate.toJSDate().toISOString()).toBe("2024-10-30T15:30:00.000Z");
  const summer = readWithLibrary(
    invite({ startsOn: "2024-10-23", startsAt: "2024-10-23T14:30:00.000Z" }),
  ).event;
  expect(summer.startDate.toJSDate().toISOString()).toBe("2024-10-23T14:30:00.000Z");
});

test("the time is right for readers that know the zone by its name", () => {
  const start = readEventLines(invite()).get("DTSTART");
  expect(start).toMatchObject({ parameters: { TZID: "Europe/Helsinki" }, value: "20241030T173000" });
  const summer = readEventLines(invite({ startsOn: "2024-10-23", startsAt: "2024-10-23T14:30:00.000Z" }));
  expect(summer.get("DTSTART")?.value).toBe("20241023T173000");
  expect(readEventLines(invite()).get("DTSTAMP")?.value).toBe("20241001T080000Z");
});

test("an event without an end lasts two hours, and the description says that it is a guess", () => {
  const { event } = readWithLibrary(invite());
  expect(event.endDate.toJSDate().toISOString()).toBe("2024-10-30T17:30:00.000Z");
  expect(event.description).toContain("Päättymisaika on arvio.");
  const ended = readWithLibrary(invite({ endsAt: "2024-10-30T18:00:00.000Z" })).event;
  expect(ended.endDate.toJSDate().toISOString()).toBe("2024-10-30T18:00:00.000Z");
  expect(ended.description).not.toContain("arvio");
});

test("an event of which only the day is known takes the whole day and blocks nobody", () => {
  const lines = readEventLines(invite({ startsAt: null, coffeeAt: null }));
  expect(lines.get("DTSTART")).toMatchObject({ parameters: { VALUE: "DATE" }, value: "20241030" });
  expect(lines.get("TRANSP")?.value).toBe("TRANSPARENT");
});

test("the contact can be answered, and the recipient is the only one there and has accepted", () => {
  const file = invite();
  const lines = readEventLines(file);
  expect(lines.get("ORGANIZER")).toMatchObject({
    parameters: { CN: "Säde Öhman", "SENT-BY": "mailto:posti@hyte.example.fi" },
    value: "mailto:sade.ohman@luhanka.example.fi",
  });
  expect(lines.get("ATTENDEE")?.parameters).toMatchObject({ PARTSTAT: "ACCEPTED", RSVP: "FALSE" });
  expect(readCalendarLines(file).filter(({ name }) => name === "ATTENDEE")).toHaveLength(1);
});

test("coffee, parking, contact and the public page are told, and the personal link is not", () => {
  const file = invite();
  const description = unescapeText(readEventLines(file).get("DESCRIPTION")?.value ?? "");
  expect(description).toContain("Kahvit: klo\u00a017.00 alkaen\n");
  expect(description).toContain("Paikoitus Savontien kautta.");
  expect(description).toContain(
    "Säde Öhman, hyvinvointijohtaja, sade.ohman@luhanka.example.fi, 050 000 0000",
  );
  expect(description).toContain(NEGOTIATION.url);
  expect(file.replaceAll("\r\n ", "")).not.toContain("SALAINEN");
});

test("an update and a cancellation keep the UID and grow the SEQUENCE", () => {
  const files = [entry(), entry({}, 1), entry({}, 2, "CANCEL")].map((e) =>
    calendarInvitation(e, TO, SENDER, "fi"),
  );
  const read = files.map(readWithLibrary);
  expect(new Set(read.map(({ event }) => event.uid)).size).toBe(1);
  expect(read.map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
  expect(read.map(({ method }) => method)).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
  expect(files.map((file) => readEventLines(file).get("STATUS")?.value)).toEqual([
    "CONFIRMED",
    "CONFIRMED",
    "CANCELLED",
  ]);
});

test("long lines of wide letters fold between characters, and both readers see the same text", () => {
  const title = `Hyte-neuvottelut; "äöå", 𝄞 ${"yhdistysten hyvinvointiyötä, ".repeat(8)}𝄞\\`;
  const file = invite({ title });
  expect(unescapeText(readEventLines(file).get("SUMMARY")?.value ?? "")).toBe(title);
  expect(readWithLibrary(file).event.summary).toBe(title);
});

test("a quote or a line break in a name adds nothing to the file", () => {
  const to = { name: 'A"\r\nATTENDEE:mailto:x@example.fi', address: TO.address };
  const file = calendarInvitation(entry(), to, SENDER, "fi");
  expect(readCalendarLines(file).filter(({ name }) => name === "ATTENDEE")).toHaveLength(1);
  expect(readWithLibrary(file).event.attendees).toHaveLength(1);
});

test("the public file is for anybody: published, with neither organiser nor attendee", () => {
  const { calendar, contact } = REGISTRATION;
  const file = eventCalendar(
    { event: NEGOTIATION, calendar: { ...calendar, sequence: 3 }, contacts: [contact] },
    "en",
  );
  const lines = readEventLines(file);
  expect(readWithLibrary(file).method).toBe("PUBLISH");
  expect(lines.has("ORGANIZER") || lines.has("ATTENDEE")).toBe(false);
  expect(lines.get("SEQUENCE")?.value).toBe("3");
});
