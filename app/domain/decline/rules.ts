import type { Event } from "~/domain/event/types";
import { dayOf } from "~/i18n/dates";

/** One may say that one cannot come from the first announcement until the event begins, deadline or not. */
export function takesDeclines(event: Pick<Event, "state" | "startsOn" | "startsAt">, now: Date): boolean {
  if (!["announced", "open", "closed"].includes(event.state)) return false;
  const at = now.toISOString();
  if (event.startsAt) return at < event.startsAt;
  return !event.startsOn || dayOf(at) <= event.startsOn;
}
