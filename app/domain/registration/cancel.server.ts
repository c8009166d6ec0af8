import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { insertRegistrationChange } from "db/registration-history";
import { findRegistration, updateRegistrationCancelled } from "db/registrations";
import { deleteSensitiveNotes } from "db/sensitive-notes";
import { inTransaction } from "db/transaction";
import { isCancellable } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { linkTokenOf } from "./link.server";
import { moveUp } from "./move-up.server";
import type { Changer } from "./types";

type CancelOutcome = { ok: true } | { ok: false; reason: "closed" };

/**
 * Gives the places back to those who wait for them, and takes the event out of the calendar. A second time
 * changes and sends nothing. The office may do so after the registrants' own deadline.
 */
export function cancel(
  db: Db,
  site: Site,
  event: EventDetails,
  registrationId: string,
  who: Changer,
  now: Date,
): Promise<CancelOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    if (!current || (!who.organizerId && !isCancellable(current, now)))
      return { ok: false, reason: "closed" };
    if (!(await updateRegistrationCancelled(trx, registrationId, now))) return { ok: true };
    await deleteSensitiveNotes(trx, registrationId);
    const cancelled = await findRegistration(trx, registrationId);
    if (!cancelled) return { ok: true };
    const change = { registrationId, version: cancelled.version, createdAt: now.toISOString() };
    await insertRegistrationChange(trx, { ...change, ...who, fields: ["cancelled"] });
    const token = await linkTokenOf(trx, site, cancelled);
    await announce(trx, site, event, cancelled, token, { what: "cancelled" }, now);
    if (current.capacity !== null) await moveUp(trx, site, event, now);
    return { ok: true };
  });
}
