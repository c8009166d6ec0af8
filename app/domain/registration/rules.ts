import type { OrganizationKind } from "~/domain/organization/types";
import type { ParticipantCategory } from "./types";

/** In which of the board account's three numbers a participant is counted. */
export function categoryOf(kind: OrganizationKind): ParticipantCategory {
  if (kind === "municipality") return "municipality";
  if (kind === "county" || kind === "resident") return kind;
  return "ngo";
}

/** Which privacy notice a registrant was shown; a new notice gets a new version. */
export const PRIVACY_VERSION = "2026-11";

export const PARTICIPANTS_MAX = 10;

/** Diets are erased this many days after the event, as the form promises. */
export const DIET_KEPT_DAYS = 7;

/** A reminder that is younger than this is easily sent twice by mistake. */
const JUST_SENT_MS = 24 * 3_600_000;

/** The newest of what was sent, when it was sent just before. */
export function justSent<Sent extends { createdAt: string }>(newestFirst: Sent[], now: Date): Sent | null {
  const [newest] = newestFirst;
  return newest && now.getTime() - Date.parse(newest.createdAt) < JUST_SENT_MS ? newest : null;
}
