import type { Db } from "db/connection";
import { findRunningMailingForUpdate, updateMailingCursor, updateMailingState } from "db/mailings";
import { enqueueManyOutbox, type NewOutboxMessage } from "db/outbox";
import { inTransaction } from "db/transaction";
import { outboxMessage } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { dedupeKeysOf } from "./dedupe.server";
import { letterContext, writeLetter } from "./letters.server";
import { sortByReach } from "./reach.server";
import { nextRecipients, type Recipient } from "./recipients.server";
import type { Mailing } from "./types";

/** Few enough that other requests do not notice the wait. */
const BATCH = 50;

/**
 * Writes the messages of the next recipients of a mailing that runs, and how far it has come, in one transaction:
 * whoever goes on after a crash goes on after them. True when there may be more to do.
 */
export function runMailings(db: Db, site: Site, now: Date): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const mailing = await findRunningMailingForUpdate(trx);
    if (!mailing) return false;
    const recipients = await nextRecipients(trx, mailing, BATCH);
    const { good } = await sortByReach(trx, recipients);
    const keys = await dedupeKeysOf(trx, mailing, good);
    const context = await letterContext(trx, site, mailing);
    const messages: NewOutboxMessage[] = [];
    for (const recipient of good) {
      const dedupeKey = keys.get(recipient.key);
      const letter = dedupeKey && (await writeLetter(context, recipient));
      if (letter) messages.push(outboxMessage(site, letter, aboutOf(mailing, recipient, dedupeKey), now));
    }
    await enqueueManyOutbox(trx, messages);
    const last = recipients.at(-1);
    if (last) await updateMailingCursor(trx, mailing.id, last.key);
    if (recipients.length < BATCH) await updateMailingState(trx, mailing.id, "done", now);
    return true;
  });
}

function aboutOf({ id: mailingId, eventId }: Mailing, recipient: Recipient, dedupeKey: string) {
  return {
    ...{ dedupeKey, mailingId, eventId: eventId ?? undefined },
    registrationId: recipient.of === "registrants" ? recipient.registration.id : undefined,
    invitationId: recipient.of === "invitees" ? recipient.invitation.id : undefined,
  };
}
