import type { Language } from "~/i18n/catalogue";
import { dayOf, formatClock, formatDay, formatMoment, formatTime } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import type { ContactFacts, EventFacts, RegistrationFacts } from "./kinds";
import { type Block, type Fact, fact, facts, type Line } from "./letter";

/** "ke 30.10.2024", or with the hour when it is known: "ke 30.10.2024 klo 17.30". */
export function startOf(event: EventFacts, language: Language): string {
  return event.startsAt ? formatMoment(event.startsAt, language) : formatDay(event.startsOn, language);
}

/** Day and clock from start to end, as far as they are known. */
export function spanOf(event: EventFacts, language: Language): string {
  const start = startOf(event, language);
  if (!event.startsAt || !event.endsAt) return start;
  if (dayOf(event.endsAt) !== dayOf(event.startsAt))
    return `${start} – ${formatMoment(event.endsAt, language)}`;
  return `${start}–${formatClock(event.endsAt, language)}`;
}

export function placeOf(event: EventFacts): string[] {
  const room = [event.venueName, event.venueRoom].filter(Boolean).join(", ");
  return [room, event.venueAddress ?? ""].filter(Boolean);
}

export function coffeeOf(event: EventFacts, language: Language): string | null {
  return event.coffeeAt ? mailWords[language].facts.coffeeFrom(formatTime(event.coffeeAt, language)) : null;
}

/** Time, coffee, place and arrival, as every message about an event tells them. */
export function eventFacts(event: EventFacts, language: Language): (Fact | null)[] {
  const t = mailWords[language].facts;
  return [
    fact(t.event, { text: event.title, href: event.url }),
    fact(t.date, spanOf(event, language)),
    fact(t.coffee, coffeeOf(event, language)),
    fact(t.place, ...placeOf(event)),
    fact(t.parking, event.parkingNote),
  ];
}

/** The event and what stands in the registration. */
export function registrationFacts(
  of: Omit<RegistrationFacts, "manageUrl" | "calendar">,
  language: Language,
): Block {
  const t = mailWords[language].facts;
  return facts(
    ...eventFacts(of.event, language),
    fact(t.remote, remoteLine(of.remoteUrl)),
    fact(t.organization, of.organization),
    fact(t.participants, ...of.participants),
    fact(t.queued, ...of.queued),
    fact(t.municipality, of.municipality),
    fact(t.reference, of.reference),
    fact(t.contact, ...contactLines(of.contact)),
  );
}

export function remoteLine(url: string | null | undefined): Line | null {
  return url ? { text: url, href: url } : null;
}

export function contactLines(contact: ContactFacts): (Line | null)[] {
  return [
    [contact.name, contact.title].filter(Boolean).join(", "),
    { text: contact.email, href: `mailto:${contact.email}` },
    contact.phone && { text: contact.phone, href: `tel:${contact.phone.replace(/[^+\d]/g, "")}` },
  ];
}
