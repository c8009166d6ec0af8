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
  /** Minutes before the start at which the calendar reminds; mails that waited from before have none. */
  alarms?: readonly number[];
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
  /** Where those who take part remotely join; null when nobody of them does. */
  remoteUrl?: string | null;
  /** Nobody of them comes to the place. */
  remoteOnly?: boolean;
  /** Secret link to see, change and cancel. */
  manageUrl: string;
  calendar: CalendarFacts;
}

/** What of an event can change so that those who come must know. */
export const EVENT_CHANGES = ["time", "place", "remote", "coffee", "parking", "title", "contact"] as const;
export type EventChange = (typeof EVENT_CHANGES)[number];

/** In the name of the one who invites; answering never needs signing in. */
export interface InvitationFacts {
  event: EventFacts;
  contact: ContactFacts;
  /** "Luhangan kunta". */
  sender: string;
  closesAt: string | null;
  answerUrl: string;
  declineUrl: string;
  noMoreUrl: string | null;
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
  /** With the entry that holds now. `before` is what they were told last. */
  "event-changed": RegistrationFacts & {
    changed: EventChange[];
    before: EventFacts;
    /** The contact that they had before, when it is another one now. */
    contactBefore: ContactFacts | null;
    remoteUrlBefore: string | null;
    note: string;
  };
  /** To registrants, with their entry taken out, and to the invited, who have none. */
  "event-cancelled": {
    event: EventFacts;
    contact: ContactFacts;
    reference: string | null;
    calendar: CalendarFacts | null;
    note: string;
  };
  /** To the invited who have not answered. */
  "deadline-reminder": InvitationFacts & { note: string };
  /** After the event; links lead to materials, a recording or the summary. */
  "thank-you": {
    event: EventFacts;
    contact: ContactFacts;
    note: string;
    links: { label: string; url: string }[];
  };
  "report-published": { event: EventFacts; contact: ContactFacts; reportUrl: string };
  /** What an organiser wrote, its merge fields filled already. */
  message: {
    event: EventFacts;
    contact: ContactFacts;
    subject: string;
    /** Paragraphs in plain text. */
    body: string;
    /** Secret link of a registrant; null for the invited. */
    manageUrl: string | null;
    /** Secret link of the invited; null for registrants. */
    answerUrl: string | null;
    noMoreUrl: string | null;
  };
  /** To a contact who wants one mail a day instead of a notice each. Never diet or other sensitive data. */
  digest: {
    /** Day in Europe/Helsinki, `YYYY-MM-DD`. */
    day: string;
    events: {
      event: EventFacts;
      municipality: string;
      registered: string[];
      changed: string[];
      cancelled: string[];
      declined: string[];
      registrantsUrl: string;
    }[];
  };
  /** To a person who has been named to stand in for a contact. */
  "stand-in-notice": {
    event: EventFacts;
    municipality: string;
    contact: ContactFacts;
    registrantsUrl: string;
  };
  /** To those who asked for it on the page of an announced event: one mail, then they are forgotten. */
  "registration-opens": {
    event: EventFacts;
    contact: ContactFacts | null;
    registerUrl: string;
    closesAt: string | null;
  };
  /** `expiresAt` null: the subscription is confirmed already, and its link does not expire. */
  "news-confirm": { confirmUrl: string; expiresAt: string | null };
  news: { title: string /** Its key. */; topic: string; body: string; url: string; endUrl: string };
  /** Sent to the old address. */
  "email-changed": { event: EventFacts; contact: ContactFacts; reference: string };
  "link-again": {
    because: "asked" | "registered-again";
    registrations: { event: EventFacts; reference: string; manageUrl: string }[];
  };
  invitation: InvitationFacts & {
    /** Cover message in plain text, may be empty. */
    message: string;
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
  "event-changed",
  "event-cancelled",
  "email-changed",
  "link-again",
  "invitation",
  "deadline-reminder",
  "thank-you",
  "report-published",
  "message",
  "late-link",
  "contact-notice",
  "digest",
  "stand-in-notice",
  "registration-opens",
  "news-confirm",
  "news",
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
