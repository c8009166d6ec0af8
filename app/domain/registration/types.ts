import type { OrganizationKind } from "~/domain/organization/types";

/** The board is told the numbers by these, as in the county's own account. */
export const PARTICIPANT_CATEGORIES = ["municipality", "ngo", "county", "resident"] as const;
export type ParticipantCategory = (typeof PARTICIPANT_CATEGORIES)[number];

type RegistrationSource = "web" | "phone" | "email" | "paper" | "door";

export interface Participant {
  id: string;
  name: string;
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
  email: string | null;
  phone: string | null;
  source: RegistrationSource;
  language: string;
  calendarSequence: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  participants: Participant[];
}
