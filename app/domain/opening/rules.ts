import { registrationState } from "~/domain/event/rules";
import type { Event } from "~/domain/event/types";
import { dayOf } from "~/i18n/dates";

/** Whether somebody may still ask to be told when registration opens. */
export function takesOpeningNotices(event: Event, now: Date): boolean {
  return event.state !== "draft" && registrationState(event, now) === "not-yet" && !isOver(event, now);
}

/** What becomes of those who have asked. */
export function fateOfAskers(event: Event, now: Date): "tell" | "forget" | "keep" {
  const state = registrationState(event, now);
  if (state === "open") return "tell";
  return state === "cancelled" || state === "held" || isOver(event, now) ? "forget" : "keep";
}

function isOver({ startsOn }: Event, now: Date): boolean {
  return startsOn !== null && startsOn < dayOf(now.toISOString());
}
