import type { EventDetails, RegistrationContact } from "~/domain/event/types";
import { dayOf, formatClock, isMidnight, lastDayBefore } from "~/i18n/dates";

export type PersonValues = {
  name?: string;
  title?: string | null;
  email?: string;
  phone?: string | null;
};

export type ContactValues = PersonValues & {
  municipalityCode?: string;
  standInName?: string;
  standInEmail?: string;
};

/** The fields of the event form, as they are typed. */
export type EventValues = {
  title: string;
  slug: string;
  kind: string;
  state: string;
  roundId: string | null;
  startsOn: string;
  startTime: string;
  endTime: string;
  coffeeTime: string;
  registrationOpensOn: string;
  registrationOpensTime: string;
  registrationClosesOn: string;
  registrationClosesTime: string;
  changesCloseOn: string;
  changesCloseTime: string;
  cancellationClosesOn: string;
  cancellationClosesTime: string;
  participation: string;
  takesResidents: string;
  asksViews: string;
  doorCode: string;
  remoteUrl: string | null;
  alarms: string[];
  venueName: string | null;
  venueRoom: string | null;
  venueStreetAddress: string | null;
  venueTown: string | null;
  venueParkingNote: string | null;
  venueAccessNote: string | null;
  introduction: string | null;
  agenda: string | null;
  hosts: string;
  contacts: ContactValues[];
  enquiryContacts: PersonValues[];
  version: number;
};

export function newEventValues(roundId: string | null): Partial<EventValues> {
  return {
    kind: "negotiation",
    state: "draft",
    participation: "on-site",
    alarms: ["1440"],
    roundId,
    contacts: [{}],
    enquiryContacts: [{}],
  };
}

/** A new event with all that a stored one has, except its address, its days and its state. */
export function copyOf(event: EventDetails): Partial<EventValues> {
  return {
    ...newEventValues(event.roundId),
    ...valuesOf(event),
    ...{ slug: "", version: undefined },
    ...{ startsOn: "", registrationOpensOn: "", registrationClosesOn: "" },
    ...{ changesCloseOn: "", cancellationClosesOn: "" },
  };
}

/** A stored event as the organiser would have typed it. */
export function valuesOf(event: EventDetails): Omit<EventValues, "state"> {
  const { title, slug, kind, roundId, introduction, agenda, venue, version } = event;
  return {
    ...{ title, slug, kind, roundId, introduction, agenda, version },
    startsOn: typedDay(event.startsOn),
    startTime: typedTime(event.startsAt),
    endTime: typedTime(event.endsAt),
    coffeeTime: typedTime(event.coffeeAt),
    registrationOpensOn: typedDay(event.registrationOpensAt && dayOf(event.registrationOpensAt)),
    registrationOpensTime: timeWithin(event.registrationOpensAt),
    registrationClosesOn: typedDay(event.registrationClosesAt && lastDayBefore(event.registrationClosesAt)),
    registrationClosesTime: timeWithin(event.registrationClosesAt, event),
    changesCloseOn: typedDay(event.changesCloseAt && lastDayBefore(event.changesCloseAt)),
    changesCloseTime: timeWithin(event.changesCloseAt, event),
    cancellationClosesOn: typedDay(event.cancellationClosesAt && lastDayBefore(event.cancellationClosesAt)),
    cancellationClosesTime: timeWithin(event.cancellationClosesAt, event),
    participation: event.participation,
    takesResidents: typedBox(event.takesResidents),
    asksViews: typedBox(event.asksViews),
    doorCode: typedBox(event.doorCode),
    remoteUrl: event.remoteUrl,
    alarms: event.alarms.map(String),
    venueName: venue?.name ?? null,
    venueRoom: venue?.room ?? null,
    venueStreetAddress: venue?.streetAddress ?? null,
    venueTown: venue?.town ?? null,
    venueParkingNote: venue?.parkingNote ?? null,
    venueAccessNote: venue?.accessNote ?? null,
    hosts: event.hosts.join("\n"),
    contacts: event.contacts.map(contactValues),
    enquiryContacts: event.enquiryContacts,
  };
}

function contactValues({ municipality, contact, standIn }: RegistrationContact): ContactValues {
  return {
    ...contact,
    municipalityCode: municipality.code,
    standInName: standIn?.name,
    standInEmail: standIn?.email,
  };
}

/** "30.10.2024" from `2024-10-30`. */
function typedDay(day: string | null): string {
  return day ? day.split("-").map(Number).reverse().join(".") : "";
}

/** What is meant by the day alone needs no time: its ends, and the beginning of the event. */
function timeWithin(instant: string | null, event?: EventDetails): string {
  return !instant || isMidnight(instant) || instant === event?.startsAt ? "" : typedTime(instant);
}

function typedBox(value: boolean): string {
  return value ? "on" : "";
}

/** "17.30" from an instant. */
function typedTime(instant: string | null): string {
  return instant ? formatClock(instant, "fi") : "";
}
