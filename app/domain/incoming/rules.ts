import type { CalendarReply } from "emails/incoming/kinds";

const RETURNS_WITHIN_MS = 30 * 24 * 60 * 60_000;

/** Mails that were sent earlier than this no longer come back: what says so was made up, or dug out. */
export function returnsSince(now: Date): Date {
  return new Date(now.getTime() - RETURNS_WITHIN_MS);
}

/** The registration that an entry in a calendar stands for, when its UID is one of this service's. */
export function registrationIdIn(uid: string, publicUrl: string): string | null {
  const [, id, host] = /^([\da-f-]{36})@([^@]+)$/i.exec(uid) ?? [];
  return id && host === new URL(publicUrl).hostname ? id.toLowerCase() : null;
}

/** When a reply was given: by the clock of their calendar, but never later than it came. */
export function repliedAt({ at }: Pick<CalendarReply, "at">, now: Date): string {
  const came = now.toISOString();
  return at && at < came ? at : came;
}
