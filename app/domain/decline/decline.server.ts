import type { Db } from "db/connection";
import { insertDecline, updateDecline } from "db/declines";
import { findEventForUpdate } from "db/events";
import { inTransaction } from "db/transaction";
import { findInvitationIdByEmail, findRegisteredAddress } from "db/views/invitations";
import type { EventDetails } from "~/domain/event/types";
import { organizationOf } from "~/domain/organization/name.server";
import { sendLinkAgain } from "~/domain/registration/send-link-again.server";
import type { Site } from "~/domain/site/types";
import { earlierOf, mayReplace } from "./earlier.server";
import type { DeclineForm } from "./form.server";
import { addViews, keepViews } from "./keep-views.server";
import { notify } from "./notify.server";
import { takesDeclines } from "./rules";
import type { Decline } from "./types";

type Entry = Pick<Decline, "language" | "source" | "invitationId">;

type DeclineOutcome = { ok: true } | { ok: false; reason: "closed" | "registered" | "answered" };

/**
 * Keeps the answer of those who cannot come, and what they would have said. A second answer adds views, or takes the
 * place of the first when it may. Who is registered gets the link by mail, to cancel by it: the public is told nothing.
 */
export function decline(
  db: Db,
  site: Site,
  event: EventDetails,
  { views, ...form }: DeclineForm,
  entry: Entry,
  now: Date,
): Promise<DeclineOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    if (!current || !takesDeclines(current, now)) return { ok: false, reason: "closed" };
    const invitationId = entry.invitationId ?? (await findInvitationIdByEmail(trx, event.id, form.email));
    const registered = await findRegisteredAddress(trx, event.id, { email: form.email, invitationId });
    if (registered && entry.source === "phone") return { ok: false, reason: "registered" };
    if (registered) {
      await sendLinkAgain(trx, site, registered, entry.language, now);
      return { ok: true };
    }
    const earlier = await earlierOf(trx, event.id, form, invitationId);
    if (earlier && earlier.eventId !== event.id) return { ok: false, reason: "closed" };
    const isElsewhere = earlier && earlier.municipalityCode !== form.municipalityCode;
    if (isElsewhere && entry.source === "phone") return { ok: false, reason: "answered" };
    if (earlier && !mayReplace(earlier, entry)) {
      if ((await addViews(trx, earlier, views, now)) > 0)
        await notify(trx, site, event, earlier, "view-added", now);
      return { ok: true };
    }
    const { id, createdAt } = earlier ?? { id: form.id, createdAt: now.toISOString() };
    const kept = { id, createdAt, invitationId, organizationId: await organizationOf(trx, form, now) };
    const answer: Decline = { ...form, ...entry, ...kept, eventId: event.id };
    await (earlier ? updateDecline(trx, answer) : insertDecline(trx, answer));
    await keepViews(trx, answer, views, now);
    if (!earlier) await notify(trx, site, event, answer, "declined", now);
    return { ok: true };
  });
}
