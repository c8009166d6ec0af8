export type BadReason = "bounce" | "complaint";

/** Why an address should not be relied on, since when, and what was answered. */
export interface BadAddress {
  reason: BadReason;
  answer: string;
  since: string;
}

/** What came of a mail that came in; "unknown": it is for people. */
export type Taken = "bounce" | "complaint" | "calendar-reply" | "noise" | "unknown";

/** Why the mailbox cannot be read. */
export const MAILBOX_FAULTS = ["sign-in", "encryption", "unreachable", "folder", "other"] as const;
export type MailboxFaultReason = (typeof MAILBOX_FAULTS)[number];
