import type { Event } from "~/domain/event/types";
import { dayOf } from "~/i18n/dates";
import type { MailingKind } from "./types";

/** Why a message would say at some time what is not, or no longer, true. */
export type Senseless = "before-end" | "after-start" | "after-deadline" | "after-event" | "too-far";

type Timed = Pick<Event, "state" | "startsOn" | "startsAt" | "endsAt" | "registrationClosesAt">;

/** What is wrong with sending a mailing of an event at `dueAt`; null when nothing is. */
export function senseless(kind: MailingKind, event: Timed, dueAt: string, now: Date): Senseless | null {
  if (isTooFar(dueAt, now)) return "too-far";
  const { startsOn, startsAt, endsAt, registrationClosesAt } = event;
  const day = dayOf(dueAt);
  const hasEnded = endsAt ? endsAt <= dueAt : startsOn !== null && startsOn < day;
  const hasBegun = startsAt ? startsAt <= dueAt : startsOn !== null && startsOn < day;
  if (kind === "thank-you" && event.state !== "held" && !hasEnded) return "before-end";
  if (kind === "reminder" && hasBegun) return "after-start";
  if (kind === "deadline-reminder" && registrationClosesAt && registrationClosesAt <= dueAt)
    return "after-deadline";
  return kind === "event-changed" && hasEnded ? "after-event" : null;
}

/** Nobody plans for more than a year: it is a year that was typed wrong. */
export function isTooFar(dueAt: string, now: Date): boolean {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return dueAt > limit.toISOString();
}
