import { DateTime } from "luxon";

const zone = "Europe/Helsinki";

/** `YYYY-MM-DD` from "30.10.2024" or "2024-10-30"; null when the calendar has no such day. */
export function readDay(text: string): string | null {
  const found = ["d.M.yyyy", "yyyy-MM-dd"]
    .map((format) => DateTime.fromFormat(text, format, { zone: "utc" }))
    .find((day) => day.isValid);
  return found?.toISODate() ?? null;
}

/** `HH:MM` from "17.30", "klo 17.30", "17:30" or "17"; null when the clock has no such time. */
export function readTime(text: string): string | null {
  const [, hour, minute = "00"] = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}

/** The instant at which clocks in Finland show `time` on `day`, the first time they do, as ISO-8601 UTC. */
export function instantOf(day: string, time: string): string {
  const [hour, minute] = time.split(":").map(Number);
  // Reckoned from the day's beginning: luxon reads a bare hour of the clock's change by the season of today.
  return toInstant(DateTime.fromISO(day, { zone }).startOf("day").set({ hour, minute }));
}

export function startOfDay(day: string): string {
  return toInstant(DateTime.fromISO(day, { zone }).startOf("day"));
}

/** The first instant that is no longer `day`: 23, 24 or 25 hours after its beginning. */
export function startOfNextDay(day: string): string {
  return toInstant(DateTime.fromISO(day, { zone }).startOf("day").plus({ days: 1 }));
}

function toInstant(moment: DateTime): string {
  return moment.toJSDate().toISOString();
}
