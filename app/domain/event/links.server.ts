import { dayOf } from "~/i18n/dates";
import { startOfNextDay } from "./helsinki.server";
import type { Event } from "./types";

const DOOR_OPEN_AFTER_MS = 6 * 3_600_000;

/** When the door's links stop to work and devices forget its list: six hours after the event's day. Null: no day yet. */
export function doorClosesAt({ startsOn, endsAt }: Pick<Event, "startsOn" | "endsAt">): string | null {
  if (!startsOn) return null;
  const lastDay = endsAt && dayOf(endsAt) > startsOn ? dayOf(endsAt) : startsOn;
  return new Date(Date.parse(startOfNextDay(lastDay)) + DOOR_OPEN_AFTER_MS).toISOString();
}

/** When late links stop to let anybody in: as the event begins. Null: no day yet. */
export function lateClosesAt({ startsOn, startsAt }: Pick<Event, "startsOn" | "startsAt">): string | null {
  return startsAt ?? (startsOn && startOfNextDay(startsOn));
}
