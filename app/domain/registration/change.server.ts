import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { insertRegistrationChange } from "db/registration-history";
import { findActiveByEmail, findRegistration, updateRegistration } from "db/registrations";
import { inTransaction } from "db/transaction";
import type { EventDetails } from "~/domain/event/types";
import { organizationOf } from "~/domain/organization/name.server";
import type { Site } from "~/domain/site/types";
import { announceChange } from "./announce-change.server";
import { changedFields } from "./changed";
import { changedRegistration } from "./changed-registration.server";
import type { OfficeForm } from "./form.server";
import { keepToldAnew } from "./keep-told.server";
import { linkTokenOf, moveLink } from "./link.server";
import { moveUp } from "./move-up.server";
import { mayChange } from "./rules";
import { saysAlready } from "./says-already.server";
import type { Changer } from "./types";

type ChangeOutcome =
  | { ok: true; token: string }
  | { ok: false; reason: "closed" | "changed-meanwhile" | "email-taken" };

/**
 * Writes a registration anew as its owner wants it, and sends the new facts. Another address gets another link.
 * The office may do so after the registrants' own deadline. `version` is the one that the form was made from; a
 * form that is sent twice changes nothing the second time.
 */
export function change(
  db: Db,
  site: Site,
  event: EventDetails,
  registrationId: string,
  { version, ...form }: OfficeForm & { version: number },
  who: Changer,
  now: Date,
): Promise<ChangeOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    if (!current || !mayChange(current, who, now)) return { ok: false, reason: "closed" };
    const before = await findRegistration(trx, registrationId);
    if (!before || before.cancelledAt) return { ok: false, reason: "changed-meanwhile" };
    if (before.version !== version)
      return (await saysAlready(trx, site, before, form, now))
        ? { ok: true, token: await linkTokenOf(trx, site, before) }
        : { ok: false, reason: "changed-meanwhile" };
    const moves = form.email !== before.email;
    if (moves && form.email && (await findActiveByEmail(trx, event.id, form.email)))
      return { ok: false, reason: "email-taken" };
    const changed = await changedRegistration(trx, current, before, form, now);
    await updateRegistration(trx, { ...changed, organizationId: await organizationOf(trx, form, now) });
    await keepToldAnew(trx, site, changed, form, now);
    const change = { registrationId, version: version + 1, createdAt: now.toISOString() };
    await insertRegistrationChange(trx, { ...change, ...who, fields: changedFields(before, changed) });
    if (moves) await moveLink(trx, site, event, before, now);
    if (current.capacity !== null) await moveUp(trx, site, event, now, registrationId);
    return { ok: true, token: await announceChange(trx, site, { ...event, ...current }, before, now) };
  });
}
