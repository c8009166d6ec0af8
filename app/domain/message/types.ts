import type { MessageKind } from "emails/kinds";

const OUTBOX_STATES = ["queued", "in-flight", "waiting", "sent", "failed", "cancelled"] as const;
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
}
