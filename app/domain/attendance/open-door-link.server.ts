import type { Db } from "db/connection";
import { insertEventLink } from "db/event-links";
import { newId } from "db/id";
import { doorClosesAt } from "~/domain/event/links.server";
import type { Event } from "~/domain/event/types";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

type OpenOutcome = { ok: true; token: string } | { ok: false; reason: "day-missing" | "too-late" };

/** Makes a link for a helper at the door. The database can find it, and only the service can read it. */
export async function openDoorLink(
  db: Db,
  site: Site,
  event: Event,
  { note, by }: { note: string | null; by: string },
  now: Date,
): Promise<OpenOutcome> {
  const expiresAt = doorClosesAt(event);
  if (!expiresAt) return { ok: false, reason: "day-missing" };
  if (expiresAt <= now.toISOString()) return { ok: false, reason: "too-late" };
  const token = newToken();
  await insertEventLink(db, {
    id: newId(),
    eventId: event.id,
    purpose: "door",
    municipalityCode: null,
    note,
    tokenHash: hashToken(token),
    tokenSealed: seal(site, token),
    organizerId: by,
    createdAt: now.toISOString(),
    expiresAt,
  });
  return { ok: true, token };
}
