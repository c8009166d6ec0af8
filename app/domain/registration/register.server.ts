import type { Db } from "db/connection";
import { findUnusedEventLinkId, updateEventLinkUsed } from "db/event-links";
import { findEventForUpdate } from "db/events";
import { findActiveByEmail } from "db/registrations";
import { inTransaction } from "db/transaction";
import { findInvitationIdByEmail } from "db/views/invitations";
import { registrationState, takesLate } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { enter } from "./enter.server";
import type { OfficeForm } from "./form.server";
import { mailLinks } from "./send-link-again.server";
import { foreseePlaces, takePlaces } from "./take-places.server";
import type { Arrival } from "./types";

type RegisterOutcome =
  | { ok: true; id: string; reference: string; placed: number; waiting: number; ahead: number }
  | { ok: false; reason: "closed" | "already-registered" };

/**
 * Takes a place, or a place in the line, and leaves the mails in the outbox: all or nothing. To a registrant whose
 * address is registered already the answer looks like anybody's, so that the screen does not tell who is coming;
 * the mail tells, with the link.
 */
export function register(
  db: Db,
  site: Site,
  event: EventDetails,
  form: OfficeForm,
  { late, lateLinkId, ...entry }: Arrival,
  now: Date,
): Promise<RegisterOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    const open = current && (registrationState(current, now) === "open" || (late && takesLate(current)));
    if (!open) return { ok: false, reason: "closed" };
    if (lateLinkId && !(await findUnusedEventLinkId(trx, lateLinkId, now)))
      return { ok: false, reason: "closed" };
    const earlier = form.email && (await findActiveByEmail(trx, event.id, form.email));
    if (earlier && entry.source !== "web") return { ok: false, reason: "already-registered" };
    if (earlier) {
      await mailLinks(trx, site, earlier.email ?? "", [earlier], "registered-again", entry.language, now);
      const places = await foreseePlaces(trx, current, form);
      return { ok: true, ...places, id: earlier.id, reference: earlier.reference };
    }
    const places = await takePlaces(trx, current, form);
    const invitationId = entry.invitationId ?? (await findInvitationIdByEmail(trx, event.id, form.email));
    const known = { ...entry, invitationId };
    const { registration, token } = await enter(trx, site, current, form, known, places.waiting, now);
    if (lateLinkId) await updateEventLinkUsed(trx, lateLinkId, registration.id);
    await announce(trx, site, event, registration, token, { what: "new", ahead: places.ahead }, now);
    return { ok: true, ...places, id: registration.id, reference: registration.reference };
  });
}
