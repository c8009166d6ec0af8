import { startOfNextDay } from "~/domain/event/helsinki.server";
import type { Event } from "~/domain/event/types";
import { dayOf } from "~/i18n/dates";

const OPEN_AFTER_MS = 6 * 3_600_000;

/** When the door's links stop to work and devices forget its list: six hours after the event's day. Null: no day yet. */
export function doorClosesAt({ startsOn, endsAt }: Pick<Event, "startsOn" | "endsAt">): string | null {
  if (!startsOn) return null;
  const lastDay = endsAt && dayOf(endsAt) > startsOn ? dayOf(endsAt) : startsOn;
  return new Date(Date.parse(startOfNextDay(lastDay)) + OPEN_AFTER_MS).toISOString();
}
