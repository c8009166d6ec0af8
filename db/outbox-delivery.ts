import type { Knex } from "knex";
import type { OutboxMessage } from "~/domain/message/types";
import { type Db, isSqlite } from "./connection";
import { type OutboxRow, toOutboxMessage } from "./outbox";

/** A message is in the hands of one worker until then. Only the holder may say how it went. */
interface Lease {
  workerId: string;
  until: Date;
}

/**
 * Takes messages that are due: those whose worker was lost, then what is new, then what waited for another try. One
 * statement for each, since each has its end in the index: together they would sort all that is due, each time.
 */
export async function updateDueOutboxAsLeased(
  db: Db,
  lease: Lease,
  now: Date,
  limit: number,
): Promise<OutboxMessage[]> {
  const at = now.toISOString();
  const lost = db("outbox").where("state", "in-flight").where("lease_until", "<=", at);
  const fresh = db("outbox").where("state", "queued").where("next_try_at", "<=", at);
  const waiting = db("outbox").where("state", "waiting").where("next_try_at", "<=", at);
  const taken: OutboxMessage[] = [];
  for (const due of [lost, fresh, waiting]) {
    if (taken.length === limit) break;
    taken.push(...(await takeDue(db, lease, due.orderBy("next_try_at").limit(limit - taken.length))));
  }
  return taken;
}

/** Takes and marks at once: on SQLite there is one writer at a time, on PostgreSQL rows that another takes are skipped. */
async function takeDue(db: Db, lease: Lease, due: Knex.QueryBuilder): Promise<OutboxMessage[]> {
  if (!isSqlite(db)) due.forUpdate().skipLocked();
  const rows: OutboxRow[] = await db("outbox")
    .with("due", due.select("id"))
    .whereIn("id", db.select("id").from("due"))
    .update({ state: "in-flight", lease_until: lease.until.toISOString(), leased_by: lease.workerId })
    .returning("*");
  return rows.map(toOutboxMessage);
}

export async function updateOutboxAsSent(
  db: Db,
  id: string,
  workerId: string,
  answer: string,
  now: Date,
): Promise<void> {
  await held(db, id, workerId).update({ ...RELEASED, state: "sent", answer, sent_at: now.toISOString() });
}

export async function updateOutboxAsWaiting(
  db: Db,
  id: string,
  workerId: string,
  wait: { tries: number; nextTryAt: Date; answer: string },
): Promise<void> {
  await held(db, id, workerId).update({
    ...RELEASED,
    state: "waiting",
    tries: wait.tries,
    next_try_at: wait.nextTryAt.toISOString(),
    answer: wait.answer,
  });
}

/** Gives back what a worker has not begun: no try is burned, and it is due at `at`. */
export async function updateOutboxAsReleased(
  db: Db,
  ids: readonly string[],
  workerId: string,
  at: Date,
): Promise<void> {
  await db("outbox")
    .whereIn("id", [...ids])
    .where({ state: "in-flight", leased_by: workerId })
    .update({
      ...RELEASED,
      state: db.raw("case when tries = 0 then 'queued' else 'waiting' end"),
      next_try_at: at.toISOString(),
    });
}

/** False when another worker holds the message by now. */
export async function updateOutboxAsFailed(
  db: Db,
  id: string,
  workerId: string,
  { tries, answer }: { tries: number; answer: string },
): Promise<boolean> {
  const changed = await held(db, id, workerId).update({ ...RELEASED, state: "failed", tries, answer });
  return changed === 1;
}

/** A mail that a server took came back; false when that was known, or the message is on its way once more. */
export async function updateOutboxAsBounced(db: Db, id: string, answer: string): Promise<boolean> {
  const changed = await db("outbox")
    .where({ id })
    .whereIn("state", ["sent", "in-flight", "waiting"])
    .update({ ...RELEASED, state: "bounced", answer });
  return changed === 1;
}

/** Makes due at `now` all that waits, is held or is paused until after `horizon`. */
export async function updateOutboxBeyondAsDue(db: Db, horizon: Date, now: Date): Promise<void> {
  const [far, at] = [horizon.toISOString(), now.toISOString()];
  await db("outbox")
    .whereIn("state", ["queued", "waiting"])
    .where("next_try_at", ">", far)
    .update({ next_try_at: at });
  await db("outbox").where({ state: "in-flight" }).where("lease_until", ">", far).update({ lease_until: at });
  await db("outbox_pauses").where("until", ">", far).update({ until: at });
}

const RELEASED = { lease_until: null, leased_by: null };

function held(db: Db, id: string, workerId: string) {
  return db("outbox").where({ id, state: "in-flight", leased_by: workerId });
}
