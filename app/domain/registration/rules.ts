import { isChangeable } from "~/domain/event/rules";
import type { Event } from "~/domain/event/types";
import type { OrganizationKind } from "~/domain/organization/types";
import type { Changer, LateLink, LateLinkState, ParticipantCategory, Registration } from "./types";

/** In which of the board account's three numbers a participant is counted. */
export function categoryOf(kind: OrganizationKind): ParticipantCategory {
  if (kind === "municipality") return "municipality";
  if (kind === "county" || kind === "resident") return kind;
  return "ngo";
}

/** All that somebody may look for, in small letters: the list of registrants is searched in it. */
export function searchTextOf(registration: Registration): string {
  const { organizationName, contactName, email, phone, reference, participants } = registration;
  const told = [
    ...participants.map(({ name }) => name),
    organizationName,
    contactName,
    email,
    phone,
    reference,
  ];
  return told.filter(Boolean).join(" ").normalize("NFC").toLocaleLowerCase("fi");
}

/** The office may change a registration after the registrants' own deadline. */
export function mayChange(event: Event, who: Changer, now: Date): boolean {
  return who.organizerId ? event.state !== "cancelled" : isChangeable(event, now);
}

/** Whom a mail greets: who registered, and need not attend. */
export function registrantName({ contactName, participants }: Registration): string | null {
  return contactName ?? participants[0]?.name ?? null;
}

/** How many of a registration have a place, remote attendants among them, and how many wait for one. */
export function countPlaced({ participants }: Pick<Registration, "participants">) {
  const placed = participants.filter(({ placedAt }) => placedAt !== null).length;
  return { placed, waiting: participants.length - placed };
}

export type Standing = "coming" | "part" | "waiting" | "cancelled";

/** How a registration stands as a whole: the part of its people who wait is told. */
export function standingOf(registration: Pick<Registration, "participants" | "cancelledAt">): Standing {
  if (registration.cancelledAt) return "cancelled";
  const { placed, waiting } = countPlaced(registration);
  if (waiting === 0) return "coming";
  return placed > 0 ? "part" : "waiting";
}

/** Which privacy notice a registrant was shown; a new notice gets a new version. */
export const PRIVACY_VERSION = "2026-11-23";

export const PARTICIPANTS_MAX = 10;

export const THEME_WISHES_MAX = 2;

/** Diets and access needs are erased this many days after the event, as the form promises. */
export const SENSITIVE_KEPT_DAYS = 7;

/** A reminder that is younger than this is easily sent twice by mistake. */
const JUST_SENT_MS = 24 * 3_600_000;

/** The newest of what was sent, when it was sent just before. */
export function justSent<Sent extends { createdAt: string }>(newestFirst: Sent[], now: Date): Sent | null {
  const [newest] = newestFirst;
  return newest && now.getTime() - Date.parse(newest.createdAt) < JUST_SENT_MS ? newest : null;
}

export function lateLinkState(
  { registrationId, revokedAt, expiresAt }: Pick<LateLink, "registrationId" | "revokedAt" | "expiresAt">,
  now: Date,
): LateLinkState {
  if (registrationId) return "used";
  if (revokedAt) return "revoked";
  return expiresAt <= now.toISOString() ? "expired" : "unused";
}
