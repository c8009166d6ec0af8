import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { findRegistration } from "db/registrations";
import { inTransaction } from "db/transaction";
import { findInvitationIdByEmail, findInvitationIdByName } from "db/views/invitations";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import type { EntryForm } from "./form.server";
import { register } from "./register.server";

type WriteOutcome = { ok: true; id: string } | { ok: false; reason: "closed" | "already-registered" };

/**
 * Registers a caller, after the deadline too; who was invited has answered, by their address or their name. The same form
 * sent twice is one registration.
 */
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
    const byEmail = await findInvitationIdByEmail(trx, event.id, form.email);
    const invitationId = byEmail ?? (await findInvitationIdByName(trx, event.id, form));
    const arrival = { id, source, language, enteredBy, invitationId, late: true };
    return register(trx, site, event, form, arrival, now);
  });
}
