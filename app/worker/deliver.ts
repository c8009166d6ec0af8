import { newId } from "db/id";
import { insertKeptMail } from "db/mailbox";
import {
  updateDueOutboxAsLeased,
  updateOutboxAsFailed,
  updateOutboxAsSent,
  updateOutboxAsWaiting,
} from "db/outbox";
import { compose, type Mail } from "emails/compose";
import type { Message } from "emails/kinds";
import {
  CONNECTIONS,
  createTransport,
  parseSender,
  SEND_TIMEOUT_MS,
  type SendOutcome,
} from "emails/transport";
import { nextTry } from "~/domain/message/rules";
import type { OutboxMessage } from "~/domain/message/types";
import { unseal } from "~/domain/site/token.server";
import type { WorkerContext } from "./context";

/** Outlives any sending: a lease that has run out means that its worker is gone. */
const LEASE_MS = SEND_TIMEOUT_MS + 30_000;
const SIGN_IN_PAUSE_MS = 2 * 60_000;

/** Facts that came later than some mail: it may have waited while the service was updated. */
const LATER_FACTS = { queued: [] };

export interface Delivery {
  /** Sends some of what is due; true when there may be more. */
  deliver(now: Date): Promise<boolean>;
  close(): void;
}

/** Takes messages from the outbox and hands them to the mail server, or to the mailbox page when there is none. */
export function createDelivery({ db, site, smtpUrl, mailFrom, log }: WorkerContext): Delivery {
  const workerId = newId();
  const sender = parseSender(mailFrom);
  const transport = createTransport(smtpUrl, (id, raw) => insertKeptMail(db, id, raw, new Date()));
  let pausedUntil = 0;

  async function deliver(now: Date): Promise<boolean> {
    if (now.getTime() < pausedUntil) return false;
    const lease = { workerId, until: new Date(now.getTime() + LEASE_MS) };
    const batch = await updateDueOutboxAsLeased(db, lease, now, CONNECTIONS);
    const ends = await Promise.allSettled(batch.map(async (message) => mark(message, await send(message))));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    return batch.length === CONNECTIONS;
  }

  async function send(message: OutboxMessage): Promise<SendOutcome> {
    const mail = write(message);
    if (mail) return transport.send(message.id, mail);
    return { ok: false, reason: "refused", answer: "the message could not be written" };
  }

  /** One message that cannot be written must not hold up the others. */
  function write({ id, kind, language, toName, toAddress, factsSealed }: OutboxMessage): Mail | null {
    try {
      const facts = unseal(site, factsSealed);
      if (facts === null) throw new Error("sealed with another SESSION_SECRET");
      const to = { name: toName, address: toAddress };
      return compose(
        { kind, language, to, facts: { ...LATER_FACTS, ...JSON.parse(facts) } } as Message,
        sender,
      );
    } catch (err) {
      log.error({ err, id, kind }, "mail not written");
      return null;
    }
  }

  async function mark(message: OutboxMessage, outcome: SendOutcome): Promise<void> {
    const now = new Date();
    if (outcome.ok) return updateOutboxAsSent(db, message.id, workerId, outcome.answer, now);
    if (outcome.reason === "sign-in-refused") return pause(message, outcome.answer, now);
    const { id, kind } = message;
    const { reason, answer } = outcome;
    const tries = message.tries + 1;
    const nextTryAt = reason === "later" ? nextTry(tries, now, Math.random()) : null;
    log.warn({ id, kind, tries, reason, nextTryAt }, "mail not sent");
    if (!nextTryAt) return updateOutboxAsFailed(db, id, workerId, { tries, answer });
    return updateOutboxAsWaiting(db, id, workerId, { tries, nextTryAt, answer });
  }

  /** The fault is ours, not the message's: all wait, and no try is burned. */
  async function pause({ id, tries }: OutboxMessage, answer: string, now: Date): Promise<void> {
    if (now.getTime() >= pausedUntil) log.error("the mail server refuses our sign-in; see SMTP_URL");
    pausedUntil = now.getTime() + SIGN_IN_PAUSE_MS;
    await updateOutboxAsWaiting(db, id, workerId, { tries, nextTryAt: new Date(pausedUntil), answer });
  }

  return { deliver, close: () => transport.close() };
}
