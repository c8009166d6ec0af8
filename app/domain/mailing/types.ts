import type { MessageKind } from "emails/kinds";
import type { OrganizationKind } from "~/domain/organization/types";
import type { Attends, RegistrantState } from "~/domain/registration/types";

/** The kinds of message that go to many at once. */
export const MAILING_KINDS = [
  "reminder",
  "deadline-reminder",
  "thank-you",
  "event-changed",
  "event-cancelled",
  "report-published",
  "message",
  "registration-opens",
  "news",
] as const satisfies readonly MessageKind[];
export type MailingKind = (typeof MAILING_KINDS)[number];

/** Missed: its time went by while nobody could send it, and an organiser decides. */
export const MAILING_STATES = ["planned", "running", "done", "missed", "stopped"] as const;
export type MailingState = (typeof MAILING_STATES)[number];

/** Whose mail it is among those who have registered; what is null may be anything. */
export interface RegistrantAudience {
  of: "registrants";
  municipalityCodes: string[] | null;
  kinds: OrganizationKind[] | null;
  state: RegistrantState | null;
  themeId: string | null;
  attends: Attends | null;
  arrived: boolean | null;
  /** Those who were marked as arrived, and with them those who attended remotely. */
  cameOrRemote?: true;
}

export interface InviteeAudience {
  of: "invitees";
  municipalityCodes: string[] | null;
  kinds: OrganizationKind[] | null;
  reply: "yes" | "no" | "none" | null;
  /** Only those to whom an invitation has gone. */
  mailed?: true;
}

/** People whom an event knows by name. */
export type EventAudience = RegistrantAudience | InviteeAudience;

export type Audience =
  | EventAudience
  | { of: "subscribers"; topic: string }
  /** Those who asked to be told when registration opens. */
  | { of: "askers" };

/** One sending to many. Its messages are written to the outbox bit by bit, by whoever has time. */
export interface Mailing {
  id: string;
  kind: MailingKind;
  eventId: string | null;
  ruleId: string | null;
  newsId: string | null;
  audience: Audience;
  subject: string;
  /** The note of a reminder, or the text itself. */
  body: string;
  /** What was true before a change. */
  facts: unknown;
  /** Also to those who have had the same text. */
  again: boolean;
  state: MailingState;
  dueAt: string;
  startedAt: string | null;
  endedAt: string | null;
  /** Key of the last recipient whose message was written. */
  cursor: string | null;
  /** Null: made by a rule or by a change. */
  createdBy: string | null;
  createdAt: string;
}

export type NewMailing = Omit<Mailing, "state" | "startedAt" | "endedAt" | "cursor" | "createdAt">;

export interface MaterialLink {
  label: string;
  url: string;
}

/** The facts of a thank-you that leads to materials. */
export interface ThankYouFacts {
  links: MaterialLink[];
}

/** The facts of a mailing that tells of a published report. */
export interface ReportFacts {
  slug: string;
}

/** The kinds of mailing that rules make by the clock. */
export const RULE_KINDS = [
  "deadline-reminder",
  "reminder",
  "thank-you",
] as const satisfies readonly MailingKind[];
export type RuleKind = (typeof RULE_KINDS)[number];

/** What a rule says: when it sends what. */
export interface RuleDraft {
  kind: RuleKind;
  /** From the last day to register, of others from the day of the event; before it when negative. */
  days: number;
  /** Of the day in Helsinki. */
  hour: number;
  /** Organiser's own words, may be empty. */
  note: string;
}

/** What is sent by the clock: for one event, or for every event of a round. */
export type MailRule = RuleDraft & { id: string; createdBy: string; createdAt: string } & RuleOwner;
export type RuleOwner = { eventId: string; roundId: null } | { eventId: null; roundId: string };

/** How far the messages of a mailing have come; `left` are those whose message is not written yet. */
export interface MailingProgress {
  sent: number;
  waiting: number;
  failed: number;
  takenBack: number;
  left: number;
}

/** A text that is kept for the other events of its round. */
export interface MailTemplate {
  id: string;
  roundId: string;
  name: string;
  subject: string;
  body: string;
  updatedBy: string;
  updatedAt: string;
}
