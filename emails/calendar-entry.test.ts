import { readWithLibrary } from "test/support/calendar-library";
import { readEvents, unescapeText } from "test/support/calendar-lines";
import { exampleMessage, NEGOTIATION, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { calendarInvitation, registrationCalendar } from "./calendar";
import { compose } from "./compose";
import type { EventFacts } from "./kinds";
import type { CalendarEntry } from "./letter";

const TO = { name: "Aino Järvelä", address: "aino@kylayhdistys.example.fi" };
const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
const LINK = "https://kokous.example.fi/hyte?huone=12,3;koodi=äö";

function entryWith(changes: Partial<CalendarEntry>, alarms: number[] = []): CalendarEntry {
  const { contact, calendar } = REGISTRATION;
  const entry = { method: "REQUEST" as const, event: NEGOTIATION, contact, ...changes };
  return { ...entry, calendar: { ...calendar, ...changes.calendar, alarms } };
}

const at = (event: Partial<EventFacts>) => ({ event: { ...NEGOTIATION, ...event } });
const invite = (entry: CalendarEntry) => calendarInvitation(entry, TO, SENDER, "fi");
const read = (entry: CalendarEntry) => readEvents(invite(entry))[0] ?? expect.fail("no event");
const descriptionIn = (entry: CalendarEntry) =>
  unescapeText(read(entry).properties.get("DESCRIPTION")?.value ?? "");

test("an event through the night in which the clocks go back or forward begins and ends when it does", () => {
  const back = readWithLibrary(
    invite(entryWith(at({ startsAt: "2024-10-26T23:30:00.000Z", endsAt: "2024-10-27T02:30:00.000Z" }))),
  ).event;
  expect(back.startDate.toJSDate().toISOString()).toBe("2024-10-26T23:30:00.000Z");
  expect(back.endDate.toJSDate().toISOString()).toBe("2024-10-27T02:30:00.000Z");
  const forward = readWithLibrary(
    invite(entryWith(at({ startsAt: "2025-03-29T23:30:00.000Z", endsAt: "2025-03-30T02:30:00.000Z" }))),
  ).event;
  expect(forward.startDate.toJSDate().toISOString()).toBe("2025-03-29T23:30:00.000Z");
  expect(forward.endDate.toJSDate().toISOString()).toBe("2025-03-30T02:30:00.000Z");
});

test("the calendar reminds as the event says, and of what was cancelled it does not", () => {
  const { alarms } = read(entryWith({}, [60, 1440]));
  expect(alarms.map((alarm) => alarm.get("TRIGGER")?.value)).toEqual(["-PT60M", "-PT1440M"]);
  for (const alarm of alarms) {
    expect(alarm.get("ACTION")?.value).toBe("DISPLAY");
    expect(unescapeText(alarm.get("DESCRIPTION")?.value ?? "")).toBe(NEGOTIATION.title);
  }
  expect(read(entryWith({ method: "CANCEL" }, [60])).alarms).toEqual([]);
});

test("of an event of which only the day is known it reminds at nine in the morning, days before", () => {
  const { alarms } = read(entryWith(at({ startsAt: null }), [60, 1440]));
  expect(alarms.map((alarm) => alarm.get("TRIGGER")?.value)).toEqual(["-PT900M"]);
});

test("those who all take part remotely have the link as the place, and as the conference", () => {
  const entry = entryWith({ remote: { url: LINK, only: true } });
  const { properties } = read(entry);
  expect(unescapeText(properties.get("LOCATION")?.value ?? "")).toBe(LINK);
  expect(properties.get("CONFERENCE")).toMatchObject({
    parameters: { VALUE: "URI", FEATURE: "AUDIO,VIDEO", LABEL: "Etäosallistuminen" },
    value: LINK,
  });
  expect(descriptionIn(entry)).toContain(`Etäosallistuminen: ${LINK}\n`);
});

test("when only some of them do, the place stays the place", () => {
  const entry = entryWith({ remote: { url: LINK, only: false } });
  expect(unescapeText(read(entry).properties.get("LOCATION")?.value ?? "")).toContain(NEGOTIATION.venueName);
  expect(read(entry).properties.get("CONFERENCE")?.value).toBe(LINK);
  expect(descriptionIn(entry)).toContain(LINK);
});

test("while there is no link yet, those who take part remotely are not sent to the place", () => {
  const { properties } = read(entryWith({ remote: { url: null, only: true } }));
  expect(properties.get("LOCATION")?.value).toBe("Etäosallistuminen");
  expect(properties.has("CONFERENCE")).toBe(false);
});

test.each(["confirmation", "change", "promotion", "reminder", "event-changed"] as const)(
  "the %s brings the link to those who come remotely, and no link to the registration",
  (kind) => {
    const mail = compose(exampleMessage(kind, "fi", { remoteUrl: LINK, remoteOnly: true }), SENDER);
    const file = mail.calendar?.content ?? "";
    expect(readEvents(file)[0]?.properties.get("CONFERENCE")?.value).toBe(LINK);
    expect(file.replaceAll("\r\n ", "")).not.toContain("SALAINEN");
  },
);

test("commas, semicolons, backslashes and lines arrive as they were, in both readers", () => {
  const title = "Hyte; kunta, alue\\järjestöt";
  const parkingNote = "Paikoitus: piha, katu; ei torille\nOvi C";
  const entry = entryWith(at({ title, parkingNote, venueName: "Sali, A; \\B" }));
  const { event } = readWithLibrary(invite(entry));
  expect([event.summary, unescapeText(read(entry).properties.get("SUMMARY")?.value ?? "")]).toEqual([
    title,
    title,
  ]);
  expect(event.location).toContain("Sali, A; \\B");
  for (const text of [event.description, descriptionIn(entry)]) expect(text).toContain(parkingNote);
});

test("the file of a registration is the entry of its mail, published, without an attendee", () => {
  const entry = entryWith({ calendar: { ...REGISTRATION.calendar, sequence: 4 } });
  const file = registrationCalendar(entry, SENDER, "fi");
  const [published, mailed] = [readEvents(file)[0]?.properties, read(entry).properties];
  for (const name of ["UID", "SEQUENCE", "DTSTART", "DTEND", "ORGANIZER", "SUMMARY", "STATUS"]) {
    expect(published?.get(name), name).toEqual(mailed.get(name));
  }
  expect(published?.has("ATTENDEE")).toBe(false);
  expect(readWithLibrary(file).method).toBe("PUBLISH");
  const off = registrationCalendar({ ...entry, method: "CANCEL" }, SENDER, "fi");
  expect(readEvents(off)[0]?.properties.get("STATUS")?.value).toBe("CANCELLED");
});
