import type { Db } from "db/connection";
import { deleteDietaryRequirements } from "db/dietary-requirements";
import { updateRegistrationCancelled } from "db/registrations";
import { inTransaction } from "db/transaction";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { announce } from "./announce.server";
import type { Registration } from "./types";

/** Gives the place back and takes the event out of the calendar. A second time changes and sends nothing. */
export function cancel(
  db: Db,
  site: Site,
  event: EventDetails,
  registration: Registration,
  token: string,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    if (!(await updateRegistrationCancelled(trx, registration.id, now))) return;
    await deleteDietaryRequirements(trx, registration.id);
    const cancelled: Registration = {
      ...registration,
      version: registration.version + 1,
      calendarSequence: registration.calendarSequence + 1,
      updatedAt: now.toISOString(),
      cancelledAt: now.toISOString(),
    };
    await announce(trx, site, event, cancelled, token, "cancelled", now);
  });
}
