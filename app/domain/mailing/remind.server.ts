import type { Db } from "db/connection";
import { listMailingsOfKind } from "db/mailings";
import { inTransaction } from "db/transaction";
import type { Scope } from "db/views/registrants";
import { takesReminders } from "~/domain/event/states";
import type { EventDetails } from "~/domain/event/types";
import { justSent } from "~/domain/registration/rules";
import { countLeft } from "./count-left.server";
import { planMailing } from "./plan.server";
import { replayOf } from "./replay.server";
import { everybodyWithin, touches } from "./rules";
import type { Mailing } from "./types";

export interface Reminder {
  /** Made with the form: the same form sent twice is one reminder. */
  id: string;
  note: string;
  /** Whether the sender knows that one was sent just before. */
  again: boolean;
}

type RemindOutcome = { ok: true } | { ok: false; reason: "too-late" | "just-sent" | "nobody" | "not-theirs" };

/** Reminds all registrants within the scope, or nobody. */
export function remind(
  db: Db,
  event: EventDetails,
  scope: Scope,
  { id, note, again }: Reminder,
  organizerId: string,
  now: Date,
): Promise<RemindOutcome> {
  return inTransaction(db, async (trx) => {
    const replay = await replayOf(trx, id, { eventId: event.id, organizerId });
    if (replay === "not-theirs") return { ok: false, reason: replay };
    if (replay === "again") return { ok: true };
    if (!takesReminders(event)) return { ok: false, reason: "too-late" };
    if (!again && (await reminderJustSent(trx, event.id, scope, now)))
      return { ok: false, reason: "just-sent" };
    const audience = everybodyWithin(scope);
    const count = await countLeft(trx, { audience, eventId: event.id, cursor: null });
    if (count === 0) return { ok: false, reason: "nobody" };
    const what = { id, kind: "reminder", eventId: event.id, audience, body: note } as const;
    await planMailing(trx, { ...what, dueAt: now.toISOString(), createdBy: organizerId }, now);
    return { ok: true };
  });
}

/** The reminder that somebody of the scope was sent just before, by whomever. */
export async function reminderJustSent(
  db: Db,
  eventId: string,
  scope: Scope,
  now: Date,
): Promise<Mailing | null> {
  const reminders = await listMailingsOfKind(db, eventId, "reminder");
  const gone = reminders.filter(({ audience, startedAt }) => startedAt && touches(audience, scope));
  return justSent(gone, now);
}
