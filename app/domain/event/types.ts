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
  /** The contact has chosen one mail a day instead of a notice of each registration. */
  wantsDigest?: true;
}

export interface Theme {
  id: string;
  position: number;
  name: string;
  /** The workshop question. */
  prompt: string;
}

/** How one may take part. Those who take part remotely need no place. */
export const PARTICIPATIONS = ["on-site", "remote", "hybrid"] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

/** Minutes before the start at which a calendar may remind: an hour, a day, a week. */
export const ALARMS = [60, 1440, 10080] as const;

/** Places kept for those of one municipality or one kind of organisation, who get no others. */
export interface Quota {
  of: "municipality" | "kind";
  /** Municipality code or kind of organisation. */
  value: string;
  seats: number;
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
  /** The first instants at which registrants can no longer change or cancel; null: when the event begins. */
  changesCloseAt: string | null;
  cancellationClosesAt: string | null;
  /** Places on site; null when there is no limit. */
  capacity: number | null;
  participation: Participation;
  /** Whether one may register without representing anybody. */
  takesResidents: boolean;
  /** Whether the form asks for a view on each theme beforehand. */
  asksViews: boolean;
  /** Whether registrants get a code that finds them at the door. */
  doorCode: boolean;
  /** Where those who take part remotely join; told to them only. */
  remoteUrl: string | null;
  /** Minutes before the start at which the calendars of registrants remind them. */
  alarms: readonly number[];
  version: number;
}

/** An event with all that its public page shows. */
export interface EventDetails extends Event {
  venue: Venue | null;
  hosts: string[];
  contacts: RegistrationContact[];
  enquiryContacts: ContactPerson[];
  themes: Theme[];
  quotas: Quota[];
  /** Year of its round, when it belongs to one. */
  roundYear: number | null;
}
