import {
  escape as escaped,
  ICalCalendar,
  ICalEvent,
  type ICalEventData,
  ICalEventTransparency,
} from "ical-generator";
import { DateTime } from "luxon";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import { coffeeOf, placeOf } from "./event-words";
import { folded } from "./fold";
import type { CalendarFacts, ContactFacts, EventFacts } from "./kinds";
import type { CalendarEntry } from "./letter";

const TIME_ZONE = "Europe/Helsinki";
const DEFAULT_DURATION_HOURS = 2;
const DAY_MINUTES = 1_440;

/** When only the day is known, its calendar reminds at nine in the morning, and not at midnight. */
const MORNING_MINUTES = 540;

/** All that an entry of a calendar tells about an event. */
export interface EntryFacts {
  event: EventFacts;
  calendar: CalendarFacts;
  contacts: ContactFacts[];
  remote?: CalendarEntry["remote"];
  /** One line more for those who may know it. */
  note?: string | null;
}

/** The entry as the lines of a file. `more` is what differs from file to file: status, organiser, attendee. */
export function entryLines(facts: EntryFacts, language: Language, more: Partial<ICalEventData>): string {
  const { event, calendar, remote } = facts;
  const data: ICalEventData = {
    ...periodOf(event),
    id: calendar.uid,
    sequence: calendar.sequence,
    stamp: DateTime.fromISO(calendar.stampedAt, { zone: "utc" }),
    summary: event.title,
    location: locationOf(facts, language),
    description: descriptionOf(facts, language),
    url: event.url,
    ...more,
  };
  const lines = new ICalEvent(data, new ICalCalendar()).toString();
  const conference = remote?.url ? conferenceLine(remote.url, language) : "";
  return folded(
    lines
      .replace("BEGIN:VEVENT\r\n", `BEGIN:VEVENT\r\n${conference}`)
      .replace(/END:VEVENT\s*$/, `${alarmLines(event, calendar)}END:VEVENT\r\n`),
  );
}

/** Entries in one file, with what the zone's name means. The library folds slowly, so that is done here. */
export function calendarFile(head: ConstructorParameters<typeof ICalCalendar>[0], entries: string[]): string {
  const calendar = new ICalCalendar({
    ...head,
    prodId: { company: "Hytekierto", product: "Hytekierto", language: "FI" },
  });
  const opening = calendar.toString().replace(/END:VCALENDAR\s*$/, "");
  return `${opening}${ZONE_LINES}${entries.join("")}END:VCALENDAR\r\n`;
}

/** Once: the library unpacks it anew for each who asks, which was a quarter of all that a mail allocated. */
const ZONE_LINES = `${[tzlib_get_ical_block(TIME_ZONE)].flat()[0]?.trimEnd()}\r\n`;

type Period = Pick<ICalEventData, "timezone" | "allDay" | "transparency"> & {
  start: DateTime;
  /** Null for what takes the whole day. */
  end: DateTime | null;
};

/** From when to when, in the zone: a JS Date would be written in the zone of the server. */
export function periodOf(event: EventFacts): Period {
  if (!event.startsAt) {
    const start = DateTime.fromISO(event.startsOn, { zone: TIME_ZONE });
    return { start, end: null, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  }
  const start = DateTime.fromISO(event.startsAt, { zone: TIME_ZONE });
  const end = event.endsAt
    ? DateTime.fromISO(event.endsAt, { zone: TIME_ZONE })
    : start.plus({ hours: DEFAULT_DURATION_HOURS });
  return { start, end, timezone: TIME_ZONE };
}

/** Those who all take part remotely have nowhere to go. */
export function locationOf({ event, remote }: EntryFacts, language: Language): string | null {
  if (remote?.only) return remote.url ?? mailWords[language].facts.remote;
  return placeOf(event).join(", ") || null;
}

/** Never a personal link: calendars are shared with colleagues and families. */
export function descriptionOf({ event, contacts, remote, note }: EntryFacts, language: Language): string {
  const t = mailWords[language];
  const coffee = coffeeOf(event, language);
  return [
    note,
    remote?.url && `${t.facts.remote}: ${remote.url}`,
    coffee && `${t.facts.coffee}: ${coffee}`,
    event.parkingNote && `${t.facts.parking}: ${event.parkingNote}`,
    event.startsAt && !event.endsAt && t.calendar.endIsEstimate,
    ...contacts.map((contact) => `${t.facts.contact}: ${contactLine(contact)}`),
    `${t.facts.eventPage}: ${event.url}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function contactLine({ name, title, email, phone }: ContactFacts): string {
  return [name, title, email, phone].filter(Boolean).join(", ");
}

/** RFC 7986, which the library does not write. */
function conferenceLine(url: string, language: Language): string {
  const label = mailWords[language].facts.remote;
  return `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="${label}":${url}\r\n`;
}

/** After all properties, as RFC 5545 has it; the library writes some of them behind its alarms. */
function alarmLines(event: EventFacts, { alarms = [] }: CalendarFacts): string {
  const before = event.startsAt
    ? alarms
    : alarms.filter((minutes) => minutes >= DAY_MINUTES).map((minutes) => minutes - MORNING_MINUTES);
  return before
    .flatMap((minutes) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:-PT${minutes}M`,
      said(event),
      "END:VALARM",
    ])
    .map((line) => `${line}\r\n`)
    .join("");
}

function said(event: EventFacts): string {
  return `DESCRIPTION:${escaped(event.title, false)}`;
}
