import { newId } from "db/id";
import { insertKeptMail } from "db/mailbox";
import {
  updateDueOutboxAsLeased,
  updateOutboxAsReleased,
  updateOutboxAsSent,
  updateOutboxAsWaiting,
} from "db/outbox-delivery";
import {
  deleteOutboxPause,
  findOutboxPause,
  insertOutboxPause,
  updateOutboxPauseForTrial,
} from "db/outbox-pauses";
import { compose, type Mail } from "emails/compose";
import {
  CONNECTIONS,
  createTransport,
  type FailureReason,
  parseSender,
  SEND_TIMEOUT_MS,
  type SendOutcome,
  VERIFY_TIMEOUT_MS,
} from "emails/transport";
import { fail } from "~/domain/message/fail.server";
import { openMessage } from "~/domain/message/open.server";
import { blamesAddress, LONGEST_SILENCE_MS, nextTry, quietAfter } from "~/domain/message/rules";
import type { OutboxMessage } from "~/domain/message/types";
import type { WorkerContext } from "./context";
import { createHand } from "./hand";
import { metronome } from "./metronome";

/** A sending, and a look whether the server is there. */
const LONGEST_TRY_MS = SEND_TIMEOUT_MS + VERIFY_TIMEOUT_MS;
/** Outlives a wait in our hand and then any try: a lease that has run out means that its worker is gone. */
const LEASE_MS = 2 * LONGEST_TRY_MS + 5_000;
const IN_HAND_PER_CONNECTION = 4;
const SIGN_IN_PAUSE_MS = 2 * 60_000;

export interface Delivery {
  /** Sends what is due; true when there may be more. */
  deliver(now: Date): Promise<boolean>;
  /** Begins no other message: what is on its way is ended, what is in hand is given back. */
  stop(): void;
  close(): void;
}

/** Takes messages from the outbox and hands them to the mail server, or to the mailbox page when there is none. */
export function createDelivery(ctx: WorkerContext): Delivery {
  const { db, site, log } = ctx;
  const workerId = newId();
  const sender = parseSender(ctx.mailFrom);
  const transport = createTransport(ctx, (id, raw) => insertKeptMail(db, id, raw, new Date()));
  const connections = ctx.smtpConnections ?? CONNECTIONS;
  const beat = metronome(ctx.smtpRate ?? null);
  let hand = createHand(async () => [], 0);
  let stopped = false;
  /** Times in a row that no connection reached the server. */
  let outages = 0;
  let quietUntil = 0;

  async function deliver(now: Date): Promise<boolean> {
    if (stopped || isBefore(now, quietUntil)) return false;
    const pause = await findOutboxPause(db);
    if (pause && now.toISOString() < pause.until) return false;
    return pause || outages > 0 ? tryOne(now, pause !== null) : sendAll(now);
  }

  /** After a pause or an outage one message goes alone; the others follow when the server has taken or judged it. */
  async function tryOne(now: Date, isPaused: boolean): Promise<boolean> {
    const [message] = await take(now, 1);
    if (!message) return false;
    const until = new Date(now.getTime() + SIGN_IN_PAUSE_MS);
    if (isPaused && !(await updateOutboxPauseForTrial(db, now, until))) {
      await updateOutboxAsReleased(db, [message.id], workerId, until);
      return false;
    }
    const outcome = await send(message);
    if (isUnreachable(outcome)) fallSilent();
    if (!isAnswer(outcome)) return false;
    outages = 0;
    if (isPaused) await deleteOutboxPause(db);
    return true;
  }

  /** Each connection takes the next message as soon as it is free; one that breaks down takes no more. */
  async function sendAll(now: Date): Promise<boolean> {
    const clock = clockFrom(now);
    hand = createHand(() => take(clock(), connections * IN_HAND_PER_CONNECTION), LEASE_MS - LONGEST_TRY_MS);
    let [answered, broken] = [0, 0];
    const keepSending = async () => {
      for (let message = await hand.next(); message; message = await hand.next()) {
        const outcome = await send(message);
        if (isAnswer(outcome)) {
          answered++;
          continue;
        }
        if (isUnreachable(outcome)) broken++;
        else hand.close();
        return;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: connections }, keepSending));
    const isOutage = broken === connections || (broken > 0 && answered === 0);
    if (isOutage) fallSilent();
    await giveBack(hand.rest(), clock());
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    return broken > 0 && !isOutage;
  }

  function take(now: Date, limit: number): Promise<OutboxMessage[]> {
    const lease = { workerId, until: new Date(now.getTime() + LEASE_MS) };
    return updateDueOutboxAsLeased(db, lease, now, limit);
  }

  async function giveBack(messages: OutboxMessage[], now: Date): Promise<void> {
    if (messages.length === 0) return;
    const ids = messages.map(({ id }) => id);
    await updateOutboxAsReleased(db, ids, workerId, new Date(Math.max(quietUntil, now.getTime())));
  }

  function fallSilent(): void {
    outages++;
    quietUntil = quietAfter(outages, new Date(), Math.random()).getTime();
    log.warn({ outages, until: new Date(quietUntil) }, "no connection to the mail server");
  }

  async function send(message: OutboxMessage): Promise<SendOutcome> {
    await beat();
    const mail = write(message);
    const outcome = mail ? await transport.send(message.id, mail) : UNWRITTEN;
    await mark(message, outcome);
    return outcome;
  }

  /** One message that cannot be written must not hold up the others. */
  function write(message: OutboxMessage): Mail | null {
    try {
      const opened = openMessage(site, message);
      if (!opened) throw new Error("sealed with another SESSION_SECRET");
      return compose(opened, sender);
    } catch (err) {
      log.error({ err, id: message.id, kind: message.kind }, "mail not written");
      return null;
    }
  }

  async function mark({ id, kind, ...message }: OutboxMessage, outcome: SendOutcome): Promise<void> {
    if (outcome.ok) return updateOutboxAsSent(db, id, workerId, outcome.answer, new Date());
    const { reason, answer } = outcome;
    if (reason === "sign-in-refused") return pauseAll(id, message.tries, answer, new Date());
    // A line that broke says nothing of the mail when the server is not there for any.
    const wasTried = reason !== "unreachable" || (await transport.verify()).ok;
    const tries = wasTried ? message.tries + 1 : message.tries;
    const now = new Date();
    const nextTryAt = wasTried ? nextTry(tries, now, Math.random()) : quietAfter(1, now, Math.random());
    log.warn({ id, kind, tries, reason, nextTryAt }, "mail not sent");
    if (!isRefusal(reason) && nextTryAt)
      return updateOutboxAsWaiting(db, id, workerId, { tries, nextTryAt, answer });
    const isBadAddress = reason === "address-refused" && blamesAddress(answer);
    return fail(db, message.toAddress, { id, workerId, tries, answer, isBadAddress }, now);
  }

  /** The fault is in the settings and not in the message: all wait, and no try is burned. */
  async function pauseAll(id: string, tries: number, answer: string, now: Date): Promise<void> {
    const until = new Date(now.getTime() + SIGN_IN_PAUSE_MS);
    log.error("the mail server does not let us in; see SMTP_URL and MAIL_FROM");
    await insertOutboxPause(db, { reason: answer, since: now.toISOString(), until: until.toISOString() });
    await updateOutboxAsWaiting(db, id, workerId, { tries, nextTryAt: until, answer });
  }

  return {
    deliver,
    stop() {
      stopped = true;
      hand.close();
    },
    close: () => transport.close(),
  };
}

const UNWRITTEN: SendOutcome = { ok: false, reason: "refused", answer: "the message could not be written" };

/** Whether the server has said what it thinks of this mail. */
function isAnswer(outcome: SendOutcome): boolean {
  return outcome.ok || outcome.reason === "later" || isRefusal(outcome.reason);
}

function isRefusal(reason: FailureReason): boolean {
  return reason === "refused" || reason === "address-refused";
}

function isUnreachable(outcome: SendOutcome): boolean {
  return !outcome.ok && outcome.reason === "unreachable";
}

/** Whether a moment is still ahead; one that no silence reaches was set by a clock that ran ahead. */
function isBefore(now: Date, moment: number): boolean {
  const wait = moment - now.getTime();
  return wait > 0 && wait <= LONGEST_SILENCE_MS;
}

/** Goes on from `now` as time does. */
function clockFrom(now: Date): () => Date {
  const began = performance.now();
  return () => new Date(now.getTime() + performance.now() - began);
}
