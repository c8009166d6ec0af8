import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import type { Language } from "~/i18n/catalogue";
import { calendarFile, type EntryFacts, entryLines } from "./calendar-entry";
import { oneLine } from "./clean";
import type { CalendarEntry } from "./letter";

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
  const attendee = {
    name: inQuotes(to.name ?? to.address),
    email: to.address,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  };
  const lines = entryLines(factsOf(entry), language, {
    ...answeredBy(entry, sender),
    attendees: [attendee],
  });
  return calendarFile({ method: ICalCalendarMethod[entry.method] }, [lines]);
}

/** The same entry to be saved by hand, for a calendar that no mail reaches. */
export function registrationCalendar(entry: CalendarEntry, sender: Mailbox, language: Language): string {
  const lines = entryLines(factsOf(entry), language, answeredBy(entry, sender));
  return calendarFile({ method: ICalCalendarMethod.PUBLISH }, [lines]);
}

/** The event as a file that anybody may download. */
export function eventCalendar(facts: EntryFacts, language: Language): string {
  const lines = entryLines(facts, language, { status: ICalEventStatus.CONFIRMED });
  return calendarFile({ method: ICalCalendarMethod.PUBLISH }, [lines]);
}

/** What was cancelled reminds nobody. */
function factsOf({ method, event, contact, calendar, remote }: CalendarEntry): EntryFacts {
  const alarms = method === "CANCEL" ? [] : calendar.alarms;
  return { event, calendar: { ...calendar, alarms }, contacts: [contact], remote };
}

function answeredBy(
  { method, contact }: CalendarEntry,
  sender: Mailbox,
): Pick<ICalEventData, "organizer" | "status"> {
  return {
    organizer: { name: inQuotes(contact.name), email: contact.email, sentBy: sender.address },
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** RFC 5545 has no way to write a double quote inside a quoted parameter. */
function inQuotes(name: string): string {
  return oneLine(name).replaceAll('"', "'");
}
