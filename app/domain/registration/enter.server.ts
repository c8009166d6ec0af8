import type { Db } from "db/connection";
import { insertDietaryRequirements } from "db/dietary-requirements";
import { updateEventNextPosition } from "db/events";
import { newId } from "db/id";
import { insertRegistration, type NewRegistration } from "db/registrations";
import { organizationOf } from "~/domain/organization/name.server";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { dietsOf } from "./diets.server";
import type { RegistrationForm } from "./form.server";
import { newReference } from "./reference";
import { PRIVACY_VERSION } from "./rules";

/** Writes a new registration at the end of the line. `token` is the secret of its link, kept only sealed and hashed. */
export async function enter(
  trx: Db,
  site: Site,
  eventId: string,
  form: RegistrationForm,
  language: string,
  now: Date,
): Promise<{ registration: NewRegistration; token: string }> {
  const token = newToken();
  const registration: NewRegistration = {
    id: newId(),
    eventId,
    position: await updateEventNextPosition(trx, eventId),
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
  return { registration, token };
}
