import type { Db } from "db/connection";
import { enqueueOutbox, findOutboxMessage, updateUnsentOutboxAsQueued } from "db/outbox";
import { inTransaction } from "db/transaction";
import { listFailedOutboxIds } from "db/views/outbox";
import { mayGoAgain } from "./rules";
import type { OutboxQuery } from "./types";

interface Wish {
  /** Of the second copy, when the first was sent; made with the form, so that a form sent twice makes one. */
  copyId: string;
  /** Whether they know that it was sent already. */
  isSure: boolean;
}

/**
 * Sends a message again, with what it said: the same one when nobody got it, a copy with a Message-ID of its own
 * when somebody may have, since mail programs fold what has the same.
 */
export function resend(
  db: Db,
  id: string,
  wish: Wish,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; reason: "unknown" | "not-now" | "unconfirmed" }> {
  return inTransaction(db, async (trx) => {
    const message = await findOutboxMessage(trx, id);
    if (!message) return { ok: false, reason: "unknown" };
    if (!mayGoAgain(message)) return { ok: false, reason: "not-now" };
    if (message.state !== "sent") {
      await updateUnsentOutboxAsQueued(trx, [id], now);
      return { ok: true, id };
    }
    if (!wish.isSure) return { ok: false, reason: "unconfirmed" };
    const dedupeKey = `again:${wish.copyId}`;
    await enqueueOutbox(trx, { ...message, id: wish.copyId, dedupeKey, createdAt: now.toISOString() });
    return { ok: true, id: wish.copyId };
  });
}

/** Sends again all that failed of what a list shows; returns how many. */
export function resendFailed(db: Db, query: OutboxQuery, now: Date): Promise<number> {
  return inTransaction(db, async (trx) => {
    return updateUnsentOutboxAsQueued(trx, await listFailedOutboxIds(trx, query), now);
  });
}
