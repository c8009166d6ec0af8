import type { OrganizationKind } from "~/domain/organization/types";

/** Somebody to be invited, from the register, from a file or typed. Without an email they are to be phoned. */
export interface InvitationRow {
  organizationId: string | null;
  organizationName: string | null;
  organizationKind: OrganizationKind;
  municipalityCode: string;
  personName: string | null;
  email: string | null;
  phone: string | null;
  language: string;
}

export interface Invitation extends InvitationRow {
  id: string;
  eventId: string;
  createdAt: string;
}

/** How far the mail of an invitation has come. */
export const MAIL_STATES = ["not-sent", "sending", "sent", "failed"] as const;
export type MailState = (typeof MAIL_STATES)[number];

export type InvitationAnswer = "yes" | "no" | "none";

/** What a list of invitations may be narrowed to. "no-answer": the mail went, and nobody has answered. */
export const INVITATION_FILTERS = [...MAIL_STATES, "yes", "no", "no-answer", "no-address"] as const;
export type InvitationFilter = (typeof INVITATION_FILTERS)[number];

export const INVITATION_SORTS = ["name", "municipality", "newest"] as const;
export type InvitationSort = (typeof INVITATION_SORTS)[number];

/** How many invitations of an event stand alike. */
export interface InvitationTally {
  municipalityCode: string;
  municipality: string;
  kind: OrganizationKind;
  mail: MailState;
  reply: InvitationAnswer;
  refused: boolean;
  /** Whether there is an address to write to. */
  reachable: boolean;
  count: number;
}
