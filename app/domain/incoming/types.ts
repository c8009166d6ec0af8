export type BadReason = "bounce" | "complaint";

/** Why an address should not be relied on, since when, and what was answered. */
export interface BadAddress {
  reason: BadReason;
  answer: string;
  since: string;
}

/** What came of a mail that came in; "unknown": it is for people. */
export type Taken = "bounce" | "complaint" | "calendar-reply" | "noise" | "unknown";
