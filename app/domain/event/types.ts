export const EVENT_KINDS = ["negotiation", "webinar", "seminar", "other"] as const;
type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATES = ["draft", "announced", "open", "closed", "held", "cancelled"] as const;
export type EventState = (typeof EVENT_STATES)[number];

export interface Municipality {
  code: string;
  name: string;
  genitive: string;
  locative: string;
}

export interface Venue {
  id: string;
  name: string;
  room: string | null;
  streetAddress: string | null;
  town: string | null;
  parkingNote: string | null;
  accessNote: string | null;
}

/** One editable record of a person on the organising side; title and phone may be missing. */
export interface ContactPerson {
  id: string;
  name: string;
  title: string | null;
  email: string;
  phone: string | null;
}

/** Who receives the registrations of one municipality in one event. */
export interface RegistrationContact {
  municipality: Municipality;
  contact: ContactPerson;
  standIn: ContactPerson | null;
}

export interface Theme {
  id: string;
  position: number;
  name: string;
  /** The workshop question. */
  prompt: string;
}

export interface Event {
  id: string;
  slug: string;
  roundId: string | null;
  groupId: string | null;
  kind: EventKind;
  state: EventState;
  title: string;
  introduction: string | null;
  /** One item to a line, such as `17.00 Kahvit`. */
  agenda: string | null;
  /** Day in Europe/Helsinki, `YYYY-MM-DD`; null when not yet known. */
  startsOn: string | null;
  /** Instants, ISO-8601 UTC; `startsAt` is null when only the day is known. */
  startsAt: string | null;
  endsAt: string | null;
  coffeeAt: string | null;
  registrationOpensAt: string | null;
  /** The first instant at which registration is no longer taken. */
  registrationClosesAt: string | null;
  version: number;
}

/** An event with all that its public page shows. */
export interface EventDetails extends Event {
  venue: Venue | null;
  hosts: string[];
  contacts: RegistrationContact[];
  enquiryContacts: ContactPerson[];
  themes: Theme[];
  /** Year of its round, when it belongs to one. */
  roundYear: number | null;
}
