import type { CalendarFacts, ContactFacts, EventFacts, RegistrationFacts } from "emails/kinds";
import { addressLine } from "~/domain/event/rules";
import type { ContactPerson, EventDetails } from "~/domain/event/types";
import type { Registration } from "~/domain/registration/types";
import type { Site } from "~/domain/site/types";

type Told = Pick<EventDetails, "title" | "slug" | "startsOn" | "startsAt" | "endsAt" | "coffeeAt" | "venue">;

export function eventFacts(site: Site, event: Told): EventFacts {
  return {
    title: event.title,
    startsOn: event.startsOn ?? "",
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    coffeeAt: event.coffeeAt,
    venueName: event.venue?.name ?? null,
    venueRoom: event.venue?.room ?? null,
    venueAddress: event.venue ? addressLine(event.venue) : null,
    parkingNote: event.venue?.parkingNote ?? null,
    url: `${site.publicUrl}/tapahtumat/${event.slug}`,
  };
}

export function contactFacts({ name, title, email, phone }: ContactPerson): ContactFacts {
  return { name, title, email, phone };
}

/** What every mail about a registration says. `token` opens the registration. */
export function registrationFacts(
  site: Site,
  event: EventDetails,
  registration: Registration,
  contact: ContactPerson,
  token: string,
): RegistrationFacts {
  const own = event.contacts.find(({ municipality }) => municipality.code === registration.municipalityCode);
  return {
    event: eventFacts(site, event),
    contact: contactFacts(contact),
    reference: registration.reference,
    municipality: own?.municipality.name ?? "",
    organization: registration.organizationName,
    participants: registration.participants.map((participant) => participant.name),
    queued: registration.participants
      .filter(({ placedAt, attends }) => placedAt === null && attends === "on-site")
      .map((participant) => participant.name),
    remoteUrl: registration.participants.some(({ attends }) => attends === "remote") ? event.remoteUrl : null,
    remoteOnly: registration.participants.every(({ attends }) => attends === "remote"),
    manageUrl: `${site.publicUrl}/ilmoittautuminen/${token}`,
    calendar: calendarFacts(site, event, registration),
  };
}

/** Whatever is sent of a registration, it is the same entry in a calendar. */
export function calendarFacts(site: Site, event: EventDetails, registration: Registration): CalendarFacts {
  return {
    uid: `${registration.id}@${new URL(site.publicUrl).hostname}`,
    sequence: registration.calendarSequence,
    stampedAt: registration.updatedAt,
    alarms: event.alarms,
  };
}
