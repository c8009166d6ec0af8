import { instantOf } from "~/domain/event/helsinki.server";
import type { Event } from "~/domain/event/types";
import { lastDayBefore } from "~/i18n/dates";
import type { MailRule } from "./types";

const DAY_MS = 24 * 60 * 60_000;

/**
 * When a rule sends its mailing for an event, as the clock in Helsinki shows it on that day; null as long as the
 * event lacks the day that it is reckoned from. A deadline is its last day: "23.10." closes as the 24th begins.
 */
export function dueAt(
  { kind, days, hour }: Pick<MailRule, "kind" | "days" | "hour">,
  { startsOn, registrationClosesAt }: Pick<Event, "startsOn" | "registrationClosesAt">,
): string | null {
  const from =
    kind === "deadline-reminder" ? registrationClosesAt && lastDayBefore(registrationClosesAt) : startsOn;
  return from && instantOf(addDays(from, days), `${String(hour).padStart(2, "0")}:00`);
}

/** Days are counted in the calendar, where each is as long as the next. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
