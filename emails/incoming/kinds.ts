/** A mail of ours came back. */
export interface Bounce {
  kind: "bounce";
  outboxId: string;
  /** The answer was about the address (5.x.x), and not only about this time. */
  isPermanent: boolean;
  /** The words of the server that would not take it. */
  answer: string;
}

/** The owner of an address called a mail of ours spam. */
export interface Complaint {
  kind: "complaint";
  outboxId: string;
  answer: string;
}

export const CALENDAR_REPLIES = ["accepted", "declined", "tentative"] as const;

/** Somebody pressed yes, no or maybe in their calendar. */
export interface CalendarReply {
  kind: "calendar-reply";
  uid: string;
  reply: (typeof CALENDAR_REPLIES)[number];
  /** Who the reply says it is of, and who sent it. */
  addresses: string[];
  /** When, by the clock of their calendar: ISO-8601 UTC. */
  at: string | null;
}

/** What machines say to each other and nobody has to read: a holiday answer, a delay. */
export interface Noise {
  kind: "noise";
}

/** What a mail that came in says to the service. */
export type Incoming = Bounce | Complaint | CalendarReply | Noise;
