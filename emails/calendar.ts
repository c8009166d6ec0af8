import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { DateTime } from "luxon";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import { oneLine } from "./clean";
import { coffeeOf, placeOf } from "./event-words";
import type { CalendarFacts, ContactFacts, EventFacts } from "./kinds";
import type { CalendarEntry } from "./letter";

const TIME_ZONE = "Europe/Helsinki";
const DEFAULT_DURATION_HOURS = 2;

export interface Mailbox {
  name: string | null;
  address: string;
}

/**
 * The invitation or its cancellation for one recipient. The recipient stands as the only attendee and has
 * already accepted: nobody gets an answer from a click, and nobody sees who else comes.
 */
export function calendarInvitation(
  entry: CalendarEntry,
  to: Mailbox,
  sender: Mailbox,
  language: Language,
): string {
  const { method, event, contact, calendar } = entry;
  return calendarOf(ICalCalendarMethod[method], {
    ...commonPart(event, calendar, [contact], language),
    organizer: { name: inQuotes(contact.name), email: contact.email, sentBy: sender.address },
    attendees: [
      {
        name: inQuotes(to.name ?? to.address),
        email: to.address,
        role: ICalAttendeeRole.REQ,
        type: ICalAttendeeType.INDIVIDUAL,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** The event as a file that anybody may download. */
export function eventCalendar(
  event: EventFacts,
  calendar: CalendarFacts,
  contacts: ContactFacts[],
  language: Language,
): string {
  return calendarOf(ICalCalendarMethod.PUBLISH, {
    ...commonPart(event, calendar, contacts, language),
    status: ICalEventStatus.CONFIRMED,
  });
}

function calendarOf(method: ICalCalendarMethod, event: ICalEventData): string {
  const calendar = ical({
    method,
    prodId: { company: "Hytekierto", product: "Hytekierto", language: "FI" },
    timezone: { name: null, generator: (zone) => [tzlib_get_ical_block(zone)].flat()[0] ?? null },
  });
  calendar.createEvent(event);
  return `${calendar.toString()}\r\n`;
}

function commonPart(
  event: EventFacts,
  calendar: CalendarFacts,
  contacts: ContactFacts[],
  language: Language,
): ICalEventData {
  return {
    ...timesOf(event),
    id: calendar.uid,
    sequence: calendar.sequence,
    stamp: DateTime.fromISO(calendar.stampedAt, { zone: "utc" }),
    summary: event.title,
    location: placeOf(event).join(", ") || null,
    description: descriptionOf(event, contacts, language),
    url: event.url,
  };
}

/** Luxon times in the zone: a JS Date would be written in the zone of the server. */
function timesOf(
  event: EventFacts,
): Pick<ICalEventData, "start" | "end" | "timezone" | "allDay" | "transparency"> {
  if (!event.startsAt) {
    const start = DateTime.fromISO(event.startsOn, { zone: TIME_ZONE });
    return { start, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  }
  const start = DateTime.fromISO(event.startsAt, { zone: TIME_ZONE });
  const end = event.endsAt
    ? DateTime.fromISO(event.endsAt, { zone: TIME_ZONE })
    : start.plus({ hours: DEFAULT_DURATION_HOURS });
  return { start, end, timezone: TIME_ZONE };
}

/** Never a personal link: calendars are shared with colleagues and families. */
function descriptionOf(event: EventFacts, contacts: ContactFacts[], language: Language): string {
  const t = mailWords[language];
  const coffee = coffeeOf(event, language);
  return [
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

/** RFC 5545 has no way to write a double quote inside a quoted parameter. */
function inQuotes(name: string): string {
  return oneLine(name).replaceAll('"', "'");
}
