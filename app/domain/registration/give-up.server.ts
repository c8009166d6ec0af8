import type { Db } from "db/connection";
import { insertRegistrationChange } from "db/registration-history";
import { findRegistration, updateRegistrationCancelled } from "db/registrations";
import { deleteSensitiveNotes } from "db/sensitive-notes";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { linkTokenOf } from "./link.server";
import type { Changer } from "./types";

/**
 * Takes one registration out of the line and tells of it; the line is not seated anew. False when it was out
 * already: a second time changes and sends nothing.
 */
export async function giveUp(
  trx: Db,
  site: Site,
  event: EventDetails,
  registrationId: string,
  who: Changer,
  now: Date,
): Promise<boolean> {
  if (!(await updateRegistrationCancelled(trx, registrationId, now))) return false;
  await deleteSensitiveNotes(trx, registrationId);
  const cancelled = await findRegistration(trx, registrationId);
  if (!cancelled) return false;
  const change = { registrationId, version: cancelled.version, createdAt: now.toISOString() };
  await insertRegistrationChange(trx, { ...change, ...who, fields: ["cancelled"] });
  const token = await linkTokenOf(trx, site, cancelled);
  await announce(trx, site, event, cancelled, token, { what: "cancelled" }, now);
  return true;
}
