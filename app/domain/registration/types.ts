import type { OrganizationKind } from "~/domain/organization/types";

/** The board is told the numbers by these, as in the county's own account. */
export const PARTICIPANT_CATEGORIES = ["municipality", "ngo", "county", "resident"] as const;
export type ParticipantCategory = (typeof PARTICIPANT_CATEGORIES)[number];

export const REGISTRATION_SOURCES = ["web", "phone", "email", "paper", "door"] as const;
export type RegistrationSource = (typeof REGISTRATION_SOURCES)[number];

export type Attends = "on-site" | "remote";

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
