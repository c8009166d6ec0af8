import type { MessageKind } from "emails/kinds";

export const OUTBOX_STATES = [
  "queued",
  "in-flight",
  "waiting",
  "sent",
  "failed",
  "bounced",
  "cancelled",
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** A message in the outbox: whom it is for and how far it has come. Its text is made when it is sent. */
export interface OutboxMessage {
  id: string;
  kind: MessageKind;
  /** What the message is about, so that the same cause never makes a second one. */
  dedupeKey: string;
  eventId: string | null;
  registrationId: string | null;
  invitationId: string | null;
  /** The sending to many that it is part of. */
  mailingId: string | null;
  toAddress: string;
  toName: string | null;
  language: string;
  factsSealed: string;
  state: OutboxState;
  /** Tries that reached no end: each pushes the next one further away. */
  tries: number;
  nextTryAt: string;
  /** The server's last answer. */
  answer: string | null;
  createdAt: string;
  sentAt: string | null;
}

/** What a message is about: `dedupeKey` says what may happen only once. */
export interface About {
  dedupeKey: string;
  eventId?: string;
  registrationId?: string;
  invitationId?: string;
  mailingId?: string;
}

/** What the list of the outbox is asked for. */
export interface OutboxQuery {
  /** Words of a name or an address. */
  search: string | null;
  state: OutboxState | null;
  kind: MessageKind | null;
  eventId: string | null;
}

/** Why a message did not go, as far as the answer of a mail server tells. */
export type FailureCause =
  | "mailbox-full"
  | "no-address"
  | "spam"
  | "too-large"
  | "sign-in-refused"
  | "sender-refused"
  | "no-host"
  | "refused-connection"
  | "no-answer"
  | "line-broke"
  | "tls"
  | "later"
  | "unusable-address"
  | "unwritten"
  | "other";
