import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { findActiveByEmail } from "db/registrations";
import { inTransaction } from "db/transaction";
import { registrationState } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { enter } from "./enter.server";
import type { RegistrationForm } from "./form.server";
import { mailLinks } from "./send-link-again.server";

type RegisterOutcome = { ok: true; reference: string } | { ok: false; reason: "closed" };

/**
 * Takes a place and leaves the confirmation and the contact's notice in the outbox: all or nothing. An address
 * that is registered already is told so by mail, with its link; the answer looks the same, so that the screen
 * tells nobody who is coming.
 */
export function register(
  db: Db,
  site: Site,
  event: EventDetails,
  form: RegistrationForm,
  language: string,
  now: Date,
): Promise<RegisterOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    if (!current || registrationState(current, now) !== "open") return { ok: false, reason: "closed" };
    const earlier = await findActiveByEmail(trx, event.id, form.email);
    if (earlier) {
      await mailLinks(trx, site, form.email, [earlier], "registered-again", language, now);
      return { ok: true, reference: earlier.reference };
    }
    const { registration, token } = await enter(trx, site, event.id, form, language, now);
    await announce(trx, site, event, registration, token, "new", now);
    return { ok: true, reference: registration.reference };
  });
}
