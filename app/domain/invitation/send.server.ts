import type { Db } from "db/connection";
import { listCoverMessages } from "db/cover-messages";
import { findEventForUpdate } from "db/events";
import { listSenders } from "db/municipalities";
import { enqueueManyOutbox, updateFailedOutboxAsQueued } from "db/outbox";
import { inTransaction } from "db/transaction";
import { type ListedInvitation, listSendable } from "db/views/invitations";
import type { Scope } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import { outboxMessage } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { invitationLetter } from "./letter";
import { linkTokenOf } from "./link.server";
import { type SendingFault, sendingFault } from "./rules";

type SendOutcome = { ok: true; queued: number } | { ok: false; reason: SendingFault | "nobody" };

/**
 * Leaves the mails of all who are within the scope and have none yet in the outbox, and wakes those that failed:
 * all or nothing. Each invitation has one mail, whoever presses the button how often.
 */
export function sendInvitations(
  db: Db,
  site: Site,
  event: EventDetails,
  scope: Scope,
  readyCover: string,
  now: Date,
): Promise<SendOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    const fault = current ? sendingFault(current, event.contacts, now) : "not-open";
    if (fault) return { ok: false, reason: fault };
    const covers = await listCoverMessages(trx, event.id, scope);
    const stationery = { senders: await listSenders(trx), covers, readyCover };
    const fresh = [];
    let queued = 0;
    for (const invitation of await listSendable(trx, event.id, scope)) {
      const token = await linkTokenOf(trx, site, invitation);
      const letter = invitationLetter(site, event, invitation, token, stationery);
      if (!letter) continue;
      const message = outboxMessage(site, letter, aboutOf(invitation), now);
      if (invitation.mail === "not-sent") fresh.push(message);
      else await updateFailedOutboxAsQueued(trx, message, now);
      queued += 1;
    }
    await enqueueManyOutbox(trx, fresh);
    return queued > 0 ? { ok: true, queued } : { ok: false, reason: "nobody" };
  });
}

function aboutOf({ id, eventId }: ListedInvitation) {
  return { dedupeKey: `invitation:${id}`, eventId, invitationId: id };
}
