import type { TypedEvent } from "./form.server";
import { instantOf, startOfDay, startOfNextDay } from "./helsinki.server";

export function openingOf({
  registrationOpensOn: day,
  registrationOpensTime: time,
}: TypedEvent): string | null {
  if (!day) return null;
  return time ? instantOf(day, time) : startOfDay(day);
}

/** Without a time a deadline lasts to the end of its day, but on the event's own day until the event begins. */
export function closingOf(typed: TypedEvent, day: string | null, time: string | null): string | null {
  if (!day) return null;
  if (time) return instantOf(day, time);
  if (day === typed.startsOn && typed.startTime) return instantOf(day, typed.startTime);
  return startOfNextDay(day);
}
