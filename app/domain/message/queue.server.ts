import type { Db } from "db/connection";
import { newId } from "db/id";
import { enqueueOutbox, type NewOutboxMessage } from "db/outbox";
import type { Message } from "emails/kinds";
import { seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { About } from "./types";

/**
 * Leaves a message in the outbox, in the transaction that causes it: both happen, or neither.
 * A message with a dedupe key that is there already is not written again.
 */
export async function queue(trx: Db, site: Site, message: Message, about: About, now: Date): Promise<void> {
  await enqueueOutbox(trx, outboxMessage(site, message, about, now));
}

/** The row of a message: its facts hold secret links and are sealed. */
export function outboxMessage(site: Site, message: Message, about: About, now: Date): NewOutboxMessage {
  return {
    id: newId(),
    kind: message.kind,
    dedupeKey: about.dedupeKey,
    eventId: about.eventId ?? null,
    registrationId: about.registrationId ?? null,
    invitationId: about.invitationId ?? null,
    mailingId: about.mailingId ?? null,
    toAddress: message.to.address,
    toName: message.to.name,
    language: message.language,
    factsSealed: seal(site, JSON.stringify(message.facts)),
    createdAt: now.toISOString(),
  };
}
