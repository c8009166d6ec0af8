import type { Db } from "db/connection";
import {
  mayFacilitate,
  mayOrganize,
  maySeeEvent,
  organizationScope,
  registrantScope,
} from "~/domain/organizer/rules";
import type { Asker } from "~/domain/organizer/types";
import { findAskerOf } from "./session.server";

/** Thrown for strangers: the page does not exist for them. The error page offers to sign in. */
function hidden(): Response {
  return new Response(null, { status: 404 });
}

/** Anybody who has signed in. Throws a 404 for a stranger. */
export async function requireAsker(db: Db, request: Request): Promise<Asker> {
  const asker = await findAskerOf(db, request, new Date());
  if (!asker) throw hidden();
  return asker;
}

/** The county's coordinator. Throws a 404 for all others. */
export async function requireOrganizer(db: Db, request: Request): Promise<Asker> {
  const asker = await requireAsker(db, request);
  if (!mayOrganize(asker)) throw hidden();
  return asker;
}

/** Somebody who has a part in the event. Throws a 404 for all others. */
export async function requirePartIn(db: Db, request: Request, eventId: string): Promise<Asker> {
  const asker = await requireAsker(db, request);
  if (!maySeeEvent(asker, eventId)) throw hidden();
  return asker;
}

/** Somebody who leads the boards of the event. Throws a 404 for all others. */
export async function requireFacilitator(db: Db, request: Request, eventId: string): Promise<Asker> {
  const asker = await requireAsker(db, request);
  if (!mayFacilitate(asker, eventId)) throw hidden();
  return asker;
}

/** Somebody who may see registrations of the event, and whose they may see. Throws a 404 for all others. */
export async function requireRegistrantScope(
  db: Db,
  request: Request,
  eventId: string,
): Promise<{ asker: Asker; scope: "all" | string[] }> {
  const asker = await requireAsker(db, request);
  const scope = registrantScope(asker, eventId);
  if (scope.length === 0) throw hidden();
  return { asker, scope };
}

/** Somebody who may see organisations of the register, and whose they may see. Throws a 404 for all others. */
export async function requireOrganizationScope(
  db: Db,
  request: Request,
): Promise<{ asker: Asker; scope: "all" | string[] }> {
  const asker = await requireAsker(db, request);
  const scope = organizationScope(asker);
  if (scope.length === 0) throw hidden();
  return { asker, scope };
}
