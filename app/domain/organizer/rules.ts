import type { Asker } from "./types";

/** Create and edit events, write to registrants, publish. */
export function mayOrganize(asker: Asker): boolean {
  return asker.isOrganizer;
}

export function maySeeEvent(asker: Asker, eventId: string): boolean {
  return (
    asker.isOrganizer ||
    asker.facilitates.includes(eventId) ||
    asker.contactFor.some((part) => part.eventId === eventId)
  );
}

export function mayFacilitate(asker: Asker, eventId: string): boolean {
  return asker.isOrganizer || asker.facilitates.includes(eventId);
}

/** Whose registrations of an event they may see: all, those of some municipalities, or none (an empty list). */
export function registrantScope(asker: Asker, eventId: string): "all" | string[] {
  if (asker.isOrganizer) return "all";
  return asker.contactFor.filter((part) => part.eventId === eventId).map((part) => part.municipalityCode);
}

/** Whose part of the register of organisations they may see: all, that of their municipalities, or none. */
export function organizationScope(asker: Pick<Asker, "isOrganizer" | "contactFor">): "all" | string[] {
  if (asker.isOrganizer) return "all";
  return [...new Set(asker.contactFor.map(({ municipalityCode }) => municipalityCode))];
}

/** A scope narrowed to one municipality; a choice outside it leaves nothing. */
export function narrowScope(scope: "all" | string[], municipalityCode: string | null): "all" | string[] {
  if (!municipalityCode) return scope;
  return scope === "all" || scope.includes(municipalityCode) ? [municipalityCode] : [];
}

export type EventPage =
  | "details"
  | "places"
  | "questions"
  | "invitations"
  | "registrants"
  | "messages"
  | "door"
  | "kitchen"
  | "boards"
  | "report";

/** The pages of an event in the office that they may open. */
export function eventPages(asker: Asker, eventId: string): EventPage[] {
  const pages: EventPage[] = ["details"];
  if (mayOrganize(asker)) pages.push("places", "questions");
  if (registrantScope(asker, eventId).length > 0)
    pages.push("invitations", "registrants", "messages", "door", "kitchen");
  if (mayFacilitate(asker, eventId)) pages.push("boards");
  if (mayOrganize(asker)) pages.push("report");
  return pages;
}
