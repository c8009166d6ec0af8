import type { Event, EventState } from "./types";

const NEXT: Record<EventState, EventState[]> = {
  draft: ["announced", "open"],
  announced: ["open", "cancelled"],
  open: ["closed", "cancelled"],
  closed: ["open", "held", "cancelled"],
  held: [],
  cancelled: ["announced"],
};

/** The states in which an event may be made; from there on its buttons take it further. */
export const FIRST_STATES: EventState[] = ["draft", ...NEXT.draft];

/** Where one button may take an event from where it stands. */
export function nextStates(state: EventState): EventState[] {
  return NEXT[state];
}

export type StateFault = "day-missing" | "contact-missing";

/** What is missing before registrations can be taken: they need a day and somebody who receives them. */
export function openingFault(
  event: Pick<Event, "startsOn">,
  contacts: readonly unknown[],
): StateFault | null {
  if (!event.startsOn) return "day-missing";
  return contacts.length === 0 ? "contact-missing" : null;
}

/** Reminders are for what is still to come. */
export function takesReminders(event: Pick<Event, "state" | "startsOn">): boolean {
  return event.startsOn !== null && ["announced", "open", "closed"].includes(event.state);
}
