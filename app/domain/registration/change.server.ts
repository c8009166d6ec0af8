import type { Db } from "db/connection";
import { insertDietaryRequirements } from "db/dietary-requirements";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { updateRegistration } from "db/registrations";
import { inTransaction } from "db/transaction";
import { isChangeable } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { organizationOf } from "~/domain/organization/name.server";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import { dietsOf } from "./diets.server";
import type { BookingForm } from "./form.server";
import type { Registration } from "./types";

type ChangeOutcome = { ok: true } | { ok: false; reason: "closed" | "changed-meanwhile" };

/** Writes a registration anew as its owner wants it, and sends the new facts. */
export function change(
  db: Db,
  site: Site,
  event: EventDetails,
  registration: Registration,
  token: string,
  form: BookingForm,
  now: Date,
): Promise<ChangeOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    if (!current || !isChangeable(current, now)) return { ok: false, reason: "closed" };
    const changed: Registration = {
      ...registration,
      organizationName: form.organizationName,
      organizationKind: form.organizationKind,
      municipalityCode: form.municipalityCode,
      phone: form.phone,
      participants: form.participants.map(({ name }) => ({ id: newId(), name })),
      calendarSequence: registration.calendarSequence + 1,
      updatedAt: now.toISOString(),
    };
    const organizationId = await organizationOf(trx, form, now);
    const written = await updateRegistration(trx, { ...changed, organizationId });
    if (!written) return { ok: false, reason: "changed-meanwhile" };
    await insertDietaryRequirements(trx, dietsOf(site, changed, form, now));
    await announce(
      trx,
      site,
      event,
      { ...changed, version: registration.version + 1 },
      token,
      "changed",
      now,
    );
    return { ok: true };
  });
}
