import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import type { Scope } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import { audienceWithin } from "./audience-form.server";
import type { ComposedMessage } from "./compose-form.server";
import { planMailing } from "./plan.server";
import { replayOf } from "./replay.server";
import { sendingFaults } from "./survey";
import { survey } from "./survey.server";

type SendOutcome =
  | { ok: true }
  | { ok: false; faults: Record<string, string[]> }
  | { ok: false; faults: "not-theirs" };

/** Plans what somebody wrote, for those of its audience who are within the scope. */
export function sendMessage(
  db: Db,
  event: EventDetails,
  scope: Scope,
  message: ComposedMessage,
  organizerId: string,
  now: Date,
): Promise<SendOutcome> {
  return inTransaction(db, async (trx) => {
    const { id, subject, body, again, due } = message;
    const replay = await replayOf(trx, id, { eventId: event.id, organizerId });
    if (replay === "not-theirs") return { ok: false, faults: replay };
    if (replay === "again") return { ok: true };
    const audience = audienceWithin(scope, message);
    const seen = await survey(trx, event, audience, { subject, body });
    const sending = { ...message, dueAt: due?.dueAt ?? null };
    const faults = sendingFaults(seen, sending, due?.clock ?? null, now);
    if (Object.keys(faults).length > 0) return { ok: false, faults };
    const what = { id, kind: "message", eventId: event.id, audience, subject, body, again } as const;
    const dueAt = due?.dueAt ?? now.toISOString();
    await planMailing(trx, { ...what, dueAt, createdBy: organizerId }, now);
    return { ok: true };
  });
}
