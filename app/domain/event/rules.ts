import { dayOf } from "~/i18n/dates";
import type { ContactPerson, Event, EventDetails, EventState, Venue } from "./types";

/** Chosen like a municipality by those who represent the whole county. It is none of the 22. */
export const WHOLE_AREA = "000";

export type RegistrationState = "not-yet" | "open" | "closed" | "held" | "cancelled";

/** Whether registration is taken at `now`. The state says what the organiser wants, the instants say when. */
export function registrationState(event: Event, now: Date): RegistrationState {
  const at = now.toISOString();
  if (event.state === "cancelled" || event.state === "held" || event.state === "closed") return event.state;
  if (event.state !== "open") return "not-yet";
  if (event.registrationOpensAt && at < event.registrationOpensAt) return "not-yet";
  const closesAt = event.registrationClosesAt ?? event.startsAt;
  return closesAt && at >= closesAt ? "closed" : "open";
}

/** Which part of the yearly round an event stands in; the ring shows it. */
export function stageOf(
  state: EventState,
  reportPublished: boolean,
): "invitation" | "meeting" | "report" | "followup" {
  if (reportPublished) return "followup";
  if (state === "held") return "report";
  return state === "closed" ? "meeting" : "invitation";
}

/** Who answers for the registrations of a municipality: its own contact, else the one for general enquiries. */
export function contactOf(event: EventDetails, municipalityCode: string | null): ContactPerson | null {
  const own = event.contacts.find(({ municipality }) => municipality.code === municipalityCode);
  return own?.contact ?? event.enquiryContacts[0] ?? event.contacts[0]?.contact ?? null;
}

/** Whether what happens in a municipality is told its contact once a day, not at once. */
export function isToldDaily(event: EventDetails, municipalityCode: string): boolean {
  return event.contacts.some(
    ({ municipality, wantsDigest }) => wantsDigest && municipality.code === municipalityCode,
  );
}

/** Registrants may change what they have told until the event begins, or until its own deadline for that. */
export function isChangeable(event: Event, now: Date): boolean {
  return isAhead(event, event.changesCloseAt, now);
}

/** Registrants may cancel until the event begins, or until its own deadline for that. */
export function isCancellable(event: Event, now: Date): boolean {
  return isAhead(event, event.cancellationClosesAt, now);
}

function isAhead(event: Event, closesAt: string | null, now: Date): boolean {
  if (event.state === "cancelled" || event.state === "held") return false;
  const at = now.toISOString();
  const end = closesAt ?? event.startsAt;
  if (end) return at < end;
  return !event.startsOn || dayOf(at) <= event.startsOn;
}

/** Whether somebody may still be let in after the deadline: by a contact, or by a personal link. */
export function takesLate(event: Event): boolean {
  return event.state === "open" || event.state === "closed";
}

/** Street and town on one line. */
export function addressLine(venue: Venue): string | null {
  return [venue.streetAddress, venue.town].filter(Boolean).join(", ") || null;
}
