import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { listRecipients, type Scope } from "db/views/registrants";
import { listReminders } from "db/views/reminders";
import { takesReminders } from "~/domain/event/states";
import type { EventDetails } from "~/domain/event/types";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { linkTokenOf } from "./link.server";
import { reminderOf } from "./reminder";
import { justSent } from "./rules";

export interface Reminder {
  /** Made with the form: the same form sent twice is one reminder. */
  id: string;
  note: string;
  /** Whether the sender knows that one was sent just before. */
  again: boolean;
}

type RemindOutcome =
  | { ok: true; queued: number }
  | { ok: false; reason: "too-late" | "just-sent" | "nobody" };

/** Leaves a reminder to each registrant in the scope in the outbox: to all or to nobody. */
export function remind(
  db: Db,
  site: Site,
  event: EventDetails,
  scope: Scope,
  reminder: Reminder,
  now: Date,
): Promise<RemindOutcome> {
  return inTransaction(db, async (trx) => {
    if (!takesReminders(event)) return { ok: false, reason: "too-late" };
    const others = (await listReminders(trx, event.id, scope)).filter(({ id }) => id !== reminder.id);
    if (!reminder.again && justSent(others, now)) return { ok: false, reason: "just-sent" };
    let queued = 0;
    for (const { linkSealed, ...registration } of await listRecipients(trx, event.id, scope)) {
      const token = await linkTokenOf(trx, site, { id: registration.id, linkSealed });
      const message = reminderOf(site, event, registration, token, reminder.note);
      if (!message) continue;
      const dedupeKey = `reminder:${reminder.id}:${registration.id}`;
      await queue(trx, site, message, { dedupeKey, eventId: event.id, registrationId: registration.id }, now);
      queued += 1;
    }
    return queued > 0 ? { ok: true, queued } : { ok: false, reason: "nobody" };
  });
}
