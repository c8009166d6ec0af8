import type { Quota } from "~/domain/event/types";
import type { OutboxState } from "~/domain/message/types";
import type { OrganizationKind } from "~/domain/organization/types";

/** The board is told the numbers by these, as in the county's own account. */
export const PARTICIPANT_CATEGORIES = ["municipality", "ngo", "county", "resident"] as const;
export type ParticipantCategory = (typeof PARTICIPANT_CATEGORIES)[number];

export const REGISTRATION_SOURCES = ["web", "phone", "email", "paper", "door"] as const;
export type RegistrationSource = (typeof REGISTRATION_SOURCES)[number];

/** How a registration comes that the office writes down. */
export const OFFICE_SOURCES = ["phone", "email", "paper", "door"] as const satisfies RegistrationSource[];

/** In which languages registrants are written to. */
export const REGISTRATION_LANGUAGES = ["fi", "sv", "en"] as const;

export const ATTENDS = ["on-site", "remote"] as const;
export type Attends = (typeof ATTENDS)[number];

export interface Participant {
  id: string;
  name: string;
  role: string | null;
  attends: Attends;
  /** Themes they would rather work on, the first wish first. */
  themeIds: string[];
  /** Place in line of those who came together; null for those who attend remotely and need no place. */
  line: number | null;
  /** When they got a place; null while they wait for one. */
  placedAt: string | null;
  arrivedAt: string | null;
}

/** Who changes a registration: somebody of the organising side, or null for the registrant. */
export interface Changer {
  organizerId: string | null;
}

export interface Registration {
  id: string;
  eventId: string;
  /** Place in line: order of commit within the event. */
  position: number;
  reference: string;
  organizationName: string | null;
  organizationKind: OrganizationKind;
  municipalityCode: string;
  /** Networks and others spoken for besides the organisation. */
  alsoRepresents: string | null;
  /** Who registered, when it is not the first participant. */
  contactName: string | null;
  email: string | null;
  phone: string | null;
  source: RegistrationSource;
  /** Of the organising side, who wrote it down; null when the registrant did. */
  enteredBy: string | null;
  invitationId: string | null;
  /** Whether some may have a place while the others wait. */
  maySplit: boolean;
  language: string;
  calendarSequence: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  participants: Participant[];
}

/** A personal link that lets one registration in after the deadline. */
export interface LateLink {
  id: string;
  /** Null: of any municipality. */
  municipality: string | null;
  note: string | null;
  tokenSealed: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** What it was used for. */
  registrationId: string | null;
  reference: string | null;
  /** When it was mailed: to whom, and how far the mail has come. */
  mail: { address: string; state: OutboxState } | null;
}

export type LateLinkState = "unused" | "used" | "revoked" | "expired";

export const REGISTRANT_STATES = ["coming", "waiting", "cancelled"] as const;
export type RegistrantState = (typeof REGISTRANT_STATES)[number];

export const REGISTRANT_ORDERS = ["arrival", "name", "organization", "municipality"] as const;
export type RegistrantOrder = (typeof REGISTRANT_ORDERS)[number];

/** What is looked for among the registrations of an event; what is left out may be anything. */
export interface Sought {
  /** Words that all stand in what was told, whole or in part. */
  text?: string | null;
  ids?: readonly string[] | null;
  kind?: OrganizationKind | null;
  /** Of whose participants somebody has a place, or waits for one. */
  state?: RegistrantState | null;
  source?: RegistrationSource | null;
  attends?: Attends | null;
  kinds?: readonly OrganizationKind[] | null;
  /** Somebody of them wishes for it, first or second. */
  themeId?: string | null;
  /** Whether somebody of them was marked as arrived. */
  arrived?: boolean | null;
  /** Whether somebody of them was marked as arrived, or attends remotely, where no door sees them. */
  cameOrRemote?: boolean;
  /** Those who stand later in the order of arrival. */
  afterPosition?: number;
}

/** Places of an event that the same people compete for: a quota, or what is left for everyone else. */
export interface Room {
  position: number;
  of: Quota["of"] | "everyone";
  /** Municipality code or kind of organisation; null for everyone. */
  value: string | null;
  seats: number;
  /** Participants who have a place, and who wait for one. */
  taken: number;
  queued: number;
}

/** How a registration came. */
export interface Entry {
  /** Made with the form when it must not be entered twice. */
  id?: string;
  language: string;
  source: RegistrationSource;
  /** Of the organising side, who writes it down; null when the registrant does. */
  enteredBy: string | null;
  invitationId: string | null;
}

export type Arrival = Entry & {
  /** Whether they may come after the deadline. */
  late: boolean;
  /** The personal link that let them in, which lets nobody in after them. */
  lateLinkId?: string;
};
