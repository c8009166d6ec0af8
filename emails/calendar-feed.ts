import { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { DateTime } from "luxon";
import type { Language } from "~/i18n/catalogue";
import { calendarFile, type EntryFacts, entryLines } from "./calendar-entry";

const REFRESH_SECONDS = 3_600;
const ENTRIES_KEPT = 50_000;

export interface FeedEntry extends EntryFacts {
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
}

/** What a feed says of itself. The library writes the name without escapes: no comma in it. */
export interface FeedHead {
  name: string;
  /** Where it is read from. */
  source: string;
}

/** A feed bit by bit: with entries by the thousand, whoever makes it lets others go first now and then. */
export function feedCalendar({ name, source }: FeedHead, entries: string[]): string {
  return calendarFile({ method: ICalCalendarMethod.PUBLISH, name, source, ttl: REFRESH_SECONDS }, entries);
}

const kept = new Map<string, string>();

/** One entry of a feed. Kept by all that stands in it: the next feed with the same entry has it ready. */
export function feedEntry(entry: FeedEntry, language: Language): string {
  const key = language + JSON.stringify(entry);
  const known = kept.get(key);
  if (known) return known;
  const lines = entryLines(entry, language, {
    status: ICalEventStatus[entry.status],
    lastModified: DateTime.fromISO(entry.calendar.stampedAt, { zone: "utc" }),
  });
  if (kept.size >= ENTRIES_KEPT) kept.clear();
  kept.set(key, lines);
  return lines;
}
