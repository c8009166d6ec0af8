import type { Db } from "db/connection";
import { findEventLink } from "db/event-links";
import type { Scope } from "db/views/registrants";
import { registrantScope } from "~/domain/organizer/rules";
import { hashToken } from "~/domain/site/token.server";
import { DOOR_COOKIE, readCookie } from "./cookie";
import { findAskerOf } from "./session.server";

/** Who stands at the door of an event, and whose arrivals they may mark. */
export interface DoorKeeper {
  eventId: string;
  scope: Scope;
  /** Null for a helper who came by a link. */
  organizerId: string | null;
}

/** Somebody of the organising side who may see registrations of the event; null for all others. */
export async function findOfficeKeeper(
  db: Db,
  request: Request,
  eventId: string,
  now: Date,
): Promise<DoorKeeper | null> {
  const asker = await findAskerOf(db, request, now);
  const scope = asker ? registrantScope(asker, eventId) : [];
  return asker && scope.length > 0 ? { eventId, scope, organizerId: asker.organizerId } : null;
}

/** A helper without an account; null when the link opens nothing any more. */
export async function findHelper(db: Db, token: string, now: Date): Promise<DoorKeeper | null> {
  const link = await findEventLink(db, "door", hashToken(token), now);
  if (!link) return null;
  const scope = link.municipalityCode ? [link.municipalityCode] : "all";
  return { eventId: link.eventId, scope, organizerId: null };
}

/**
 * The door link that was opened on this device: a code on a guest's paper leads to the office, which does not
 * exist for a helper.
 */
export async function findHelperToken(
  db: Db,
  request: Request,
  eventId: string,
  now: Date,
): Promise<string | null> {
  const token = readCookie(request, DOOR_COOKIE);
  const helper = token ? await findHelper(db, token, now) : null;
  return helper?.eventId === eventId ? token : null;
}
