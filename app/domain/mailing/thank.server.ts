import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { countRecipients, type Scope } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import { countLeft } from "./count-left.server";
import { planMailing } from "./plan.server";
import { replayOf } from "./replay.server";
import { CAME, codesWithin, EVERYBODY, isOver } from "./rules";
import type { MaterialLink, RegistrantAudience } from "./types";

export interface ThankYou {
  id: string;
  note: string;
  links: MaterialLink[];
}

type ThankOutcome = { ok: true } | { ok: false; reason: "too-early" | "nobody" | "not-theirs" };

/** Thanks those within the scope who came, and leads them to the materials. */
export function thank(
  db: Db,
  event: EventDetails,
  scope: Scope,
  { id, note, links }: ThankYou,
  organizerId: string,
  now: Date,
): Promise<ThankOutcome> {
  return inTransaction(db, async (trx) => {
    const replay = await replayOf(trx, id, { eventId: event.id, organizerId });
    if (replay === "not-theirs") return { ok: false, reason: replay };
    if (replay === "again") return { ok: true };
    if (!isOver(event, now)) return { ok: false, reason: "too-early" };
    const audience = await thankedWithin(trx, event.id, scope);
    const count = await countLeft(trx, { audience, eventId: event.id, cursor: null });
    if (count === 0) return { ok: false, reason: "nobody" };
    const facts = links.length > 0 ? { links } : null;
    const what = { id, kind: "thank-you", eventId: event.id, audience, body: note, facts } as const;
    await planMailing(trx, { ...what, dueAt: now.toISOString(), createdBy: organizerId }, now);
    return { ok: true };
  });
}

/** Those who were marked as arrived, and who attended remotely; when nobody was marked, all who registered. */
export async function thankedWithin(db: Db, eventId: string, scope: Scope): Promise<RegistrantAudience> {
  const marked = (await countRecipients(db, eventId, "all", { arrived: true })) > 0;
  return { ...(marked ? CAME : EVERYBODY), municipalityCodes: codesWithin(scope, []) };
}
