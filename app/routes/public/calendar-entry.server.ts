import type { EntryFacts } from "emails/calendar-entry";
import { type CalendarLinks, calendarLinks } from "emails/calendar-links";
import { entryOf } from "emails/waiting";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts, registrationFacts } from "~/domain/message/facts";
import type { Site } from "~/domain/site/types";
import type { Language } from "~/i18n/catalogue";
import type { Booking } from "./booking-from.server";

/** What a calendar may tell anybody about an event: never the link of those who take part remotely. */
export function entryFactsOf(site: Site, event: EventDetails): Omit<EntryFacts, "calendar"> {
  const people = event.contacts.map(({ contact }) => contact).concat(event.enquiryContacts);
  return {
    event: eventFacts(site, event),
    contacts: [...new Map(people.map((person) => [person.id, contactFacts(person)])).values()],
    remote: { url: null, only: event.participation === "remote" },
  };
}

/** Null for an event without a day, or one that will not come. */
export function eventLinks(site: Site, event: EventDetails, language: Language): CalendarLinks | null {
  const ahead = event.startsOn && event.state !== "cancelled" && event.state !== "held";
  return ahead ? calendarLinks(entryFactsOf(site, event), language) : null;
}

/** With what is told to those who have a place; null for all others. */
export function bookingLinks(site: Site, booking: Booking, language: Language): CalendarLinks | null {
  const { event, registration, token } = booking;
  const contact = contactOf(event, registration.municipalityCode);
  const entry = contact && entryOf(registrationFacts(site, event, registration, contact, token));
  if (!entry || registration.cancelledAt || !eventLinks(site, event, language)) return null;
  return calendarLinks({ event: entry.event, contacts: [entry.contact], remote: entry.remote }, language);
}
