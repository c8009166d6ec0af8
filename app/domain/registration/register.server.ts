import type { Db } from "db/connection";
import { insertDietaryRequirements } from "db/dietary-requirements";
import { findEventForUpdate, updateEventNextPosition } from "db/events";
import { newId } from "db/id";
import { findActiveByEmail, insertRegistration, type NewRegistration } from "db/registrations";
import { inTransaction } from "db/transaction";
import { registrationState } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { organizationOf } from "~/domain/organization/name.server";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { dietsOf } from "./diets.server";
import type { RegistrationForm } from "./form.server";
import { newReference } from "./reference";
import { PRIVACY_VERSION } from "./rules";
import { sendLinkAgain } from "./send-link-again.server";

export type RegisterOutcome = { ok: true; reference: string } | { ok: false; reason: "closed" };

/**
 * Takes a place and leaves the confirmation and the contact's notice in the outbox: all or nothing. An address
 * that is registered already gets its link by mail again; the answer looks the same, so that the screen tells
 * nobody who is coming.
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
      await sendLinkAgain(trx, site, form.email, language, now);
      return { ok: true, reference: earlier.reference };
    }
    const token = newToken();
    const registration: NewRegistration = {
      id: newId(),
      eventId: event.id,
      position: await updateEventNextPosition(trx, event.id),
      reference: newReference(),
      organizationId: await organizationOf(trx, form, now),
      organizationName: form.organizationName,
      organizationKind: form.organizationKind,
      municipalityCode: form.municipalityCode,
      email: form.email,
      phone: form.phone,
      source: "web",
      language,
      linkHash: hashToken(token),
      linkSealed: seal(site, token),
      privacyVersion: PRIVACY_VERSION,
      calendarSequence: 0,
      version: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      cancelledAt: null,
      participants: form.participants.map(({ name }) => ({ id: newId(), name })),
    };
    await insertRegistration(trx, registration);
    await insertDietaryRequirements(trx, dietsOf(site, registration, form, now));
    await announce(trx, site, event, registration, token, "new", now);
    return { ok: true, reference: registration.reference };
  });
}
