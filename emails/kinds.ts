/** The one list of messages: a kind, and the facts its text is made from. All facts are what was true when the message was caused. */
export interface EventFacts {
  title: string;
  /** Day in Europe/Helsinki, `YYYY-MM-DD`. */
  startsOn: string;
  /** ISO-8601 UTC instants. */
  startsAt: string | null;
  endsAt: string | null;
  coffeeAt: string | null;
  venueName: string | null;
  venueRoom: string | null;
  /** Street and town on one line. */
  venueAddress: string | null;
  parkingNote: string | null;
  /** Public page of the event. */
  url: string;
}

export interface ContactFacts {
  name: string;
  title: string | null;
  email: string;
  phone: string | null;
}

export interface CalendarFacts {
  uid: string;
  /** RFC 5545 SEQUENCE: grows with each change, or readers ignore the update. */
  sequence: number;
  /** Becomes DTSTAMP. */
  stampedAt: string;
}

export interface RegistrationFacts {
  event: EventFacts;
  /** Contact of the chosen municipality: who is asked, and who stands in Reply-To and ORGANIZER. */
  contact: ContactFacts;
  reference: string;
  municipality: string;
  organization: string | null;
  participants: string[];
  /** Those of the participants who wait for a place. */
  queued: string[];
  /** Secret link to see, change and cancel. */
  manageUrl: string;
  calendar: CalendarFacts;
}

export interface MessageFacts {
  confirmation: RegistrationFacts;
  change: RegistrationFacts;
  cancellation: Omit<RegistrationFacts, "manageUrl">;
  reminder: RegistrationFacts & { /** Organiser's own words, may be empty. */ note: string };
  "queue-place": Omit<RegistrationFacts, "calendar"> & {
    /** People before them in the line. */
    ahead: number;
    because: "full" | "fewer-places";
    /** Of the entry they have when they had a place before: the mail takes it out. */
    calendar: CalendarFacts | null;
  };
  promotion: RegistrationFacts;
  /** Sent to the old address. */
  "email-changed": { event: EventFacts; contact: ContactFacts; reference: string };
  "link-again": {
    because: "asked" | "registered-again";
    registrations: { event: EventFacts; reference: string; manageUrl: string }[];
  };
  /** In the name of the one who invites; answering never needs signing in. */
  invitation: {
    event: EventFacts;
    contact: ContactFacts;
    /** "Luhangan kunta". */
    sender: string;
    /** Cover message in plain text, may be empty. */
    message: string;
    closesAt: string | null;
    answerUrl: string;
    declineUrl: string;
    noMoreUrl: string | null;
  };
  /** Lets one registrant in after the deadline. */
  "late-link": { event: EventFacts; contact: ContactFacts; registerUrl: string; expiresAt: string };
  /** To the contact of the chosen municipality only. Never diet or other sensitive data. */
  "contact-notice": {
    event: EventFacts;
    what: "new" | "changed" | "cancelled" | "declined" | "view-added";
    municipality: string;
    organization: string | null;
    participants: string[];
    queued: string[];
    registrantsUrl: string;
  };
  "sign-in-link": { signInUrl: string; expiresAt: string };
}

export type MessageKind = keyof MessageFacts;

export const MESSAGE_KINDS = [
  "confirmation",
  "change",
  "cancellation",
  "reminder",
  "queue-place",
  "promotion",
  "email-changed",
  "link-again",
  "invitation",
  "late-link",
  "contact-notice",
  "sign-in-link",
] as const satisfies readonly MessageKind[];

export type Message = {
  [K in MessageKind]: {
    kind: K;
    facts: MessageFacts[K];
    language: string;
    to: { name: string | null; address: string };
  };
}[MessageKind];
