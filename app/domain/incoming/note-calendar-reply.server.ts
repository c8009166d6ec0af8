import type { Db } from "db/connection";
import { findRegistration, updateCalendarReply } from "db/registrations";
import { inTransaction } from "db/transaction";
import type { CalendarReply } from "emails/incoming/kinds";
import type { Site } from "~/domain/site/types";
import { registrationIdIn, repliedAt } from "./rules";
import type { Taken } from "./types";

/**
 * Notes what somebody answered in their calendar, as a hint to those who see the registration: nothing is
 * cancelled by it. Only what comes from the address of the registration counts, and the latest.
 */
export function noteCalendarReply(
  db: Db,
  site: Site,
  { uid, reply, addresses, at }: CalendarReply,
  now: Date,
): Promise<Taken> {
  return inTransaction(db, async (trx) => {
    const id = registrationIdIn(uid, site.publicUrl);
    const registration = id ? await findRegistration(trx, id) : null;
    if (!registration?.email || !addresses.includes(registration.email.toLowerCase())) return "unknown";
    await updateCalendarReply(trx, registration.id, reply, repliedAt({ at }, now));
    return "calendar-reply";
  });
}
