import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { findRegistration } from "db/registrations";
import { inTransaction } from "db/transaction";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import type { EntryForm } from "./form.server";
import { register } from "./register.server";

type WriteOutcome = { ok: true; id: string } | { ok: false; reason: "closed" | "already-registered" };

/** Registers a caller, after the deadline too. The same form sent twice is one registration. */
export function writeDown(
  db: Db,
  site: Site,
  event: EventDetails,
  { id, source, language, ...form }: EntryForm,
  enteredBy: string,
  now: Date,
): Promise<WriteOutcome> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, event.id);
    if (await findRegistration(trx, id)) return { ok: true, id };
    const arrival = { id, source, language, enteredBy, invitationId: null, late: true };
    return register(trx, site, event, form, arrival, now);
  });
}
