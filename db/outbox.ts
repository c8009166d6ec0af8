import type { MessageKind } from "emails/kinds";
import type { OutboxMessage, OutboxState } from "~/domain/message/types";
import { type Db, isSqlite } from "./connection";

export type NewOutboxMessage = Omit<OutboxMessage, "state" | "tries" | "nextTryAt" | "answer" | "sentAt">;

/** A message is in the hands of one worker until then. Only the holder may say how it went. */
interface Lease {
  workerId: string;
  until: Date;
}

export async function enqueueOutbox(db: Db, message: NewOutboxMessage): Promise<void> {
  await enqueueManyOutbox(db, [message]);
}

/** On SQLite knex joins the rows of an insert by `union all`, of which one statement takes 500. */
const BATCH = 250;

/** Leaves messages to be sent; those whose cause has one already are left out. */
export async function enqueueManyOutbox(db: Db, messages: NewOutboxMessage[]): Promise<void> {
  for (let from = 0; from < messages.length; from += BATCH) {
    const rows = messages.slice(from, from + BATCH).map(toNewRow);
    await db("outbox").insert(rows).onConflict("dedupe_key").ignore();
  }
}

function toNewRow(message: NewOutboxMessage) {
  return {
    id: message.id,
    kind: message.kind,
    dedupe_key: message.dedupeKey,
    event_id: message.eventId,
    registration_id: message.registrationId,
    invitation_id: message.invitationId,
    to_address: message.toAddress,
    to_name: message.toName,
    language: message.language,
    facts_sealed: message.factsSealed,
    state: "queued",
    next_try_at: message.createdAt,
    created_at: message.createdAt,
  };
}

/** Sends a message that failed once more, with the facts that hold now; false when it has not failed. */
export async function updateFailedOutboxAsQueued(
  db: Db,
  { dedupeKey, factsSealed, toName, language }: NewOutboxMessage,
  now: Date,
): Promise<boolean> {
  const changed = await db("outbox")
    .where({ dedupe_key: dedupeKey })
    .whereIn("state", ["failed", "cancelled"])
    .update({
      state: "queued",
      tries: 0,
      next_try_at: now.toISOString(),
      answer: null,
      ...{ facts_sealed: factsSealed, to_name: toName, language },
    });
  return changed === 1;
}

/** The message of that cause, when it has been written already. */
export async function findOutboxId(db: Db, dedupeKey: string): Promise<string | null> {
  return (await db("outbox").where({ dedupe_key: dedupeKey }).first("id"))?.id ?? null;
}

/**
 * Takes messages that are due, and those whose worker was lost. One statement takes and marks: on SQLite there
 * is one writer at a time, on PostgreSQL rows that another worker is taking are skipped.
 */
export async function updateDueOutboxAsLeased(
  db: Db,
  lease: Lease,
  now: Date,
  limit: number,
): Promise<OutboxMessage[]> {
  const at = now.toISOString();
  const due = db("outbox")
    .select("id")
    .where((is) => is.whereIn("state", ["queued", "waiting"]).where("next_try_at", "<=", at))
    .orWhere((is) => is.where("state", "in-flight").where("lease_until", "<=", at))
    .orderBy("next_try_at")
    .limit(limit);
  if (!isSqlite(db)) due.forUpdate().skipLocked();
  const rows: Row[] = await db("outbox")
    .with("due", due)
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

export async function updateOutboxAsFailed(
  db: Db,
  id: string,
  workerId: string,
  end: { tries: number; answer: string },
): Promise<void> {
  await held(db, id, workerId).update({ ...RELEASED, state: "failed", tries: end.tries, answer: end.answer });
}

const RELEASED = { lease_until: null, leased_by: null };

function held(db: Db, id: string, workerId: string) {
  return db("outbox").where({ id, state: "in-flight", leased_by: workerId });
}

/** What has been written about a registration, the newest first. */
export async function listOutboxOf(db: Db, registrationId: string): Promise<OutboxMessage[]> {
  const rows: Row[] = await db("outbox")
    .where({ registration_id: registrationId })
    .orderBy([{ column: "created_at", order: "desc" }, "id"]);
  return rows.map(toOutboxMessage);
}

export async function countOutboxByState(db: Db, eventId?: string): Promise<Record<OutboxState, number>> {
  const query = db("outbox").select("state", db.raw("count(*) as count")).groupBy("state");
  if (eventId) query.where({ event_id: eventId });
  const counts = { queued: 0, "in-flight": 0, waiting: 0, sent: 0, failed: 0, cancelled: 0 };
  for (const row of await query) counts[row.state as OutboxState] = Number(row.count);
  return counts;
}

interface Row {
  id: string;
  kind: string;
  dedupe_key: string;
  event_id: string | null;
  registration_id: string | null;
  invitation_id: string | null;
  to_address: string;
  to_name: string | null;
  language: string;
  facts_sealed: string;
  state: string;
  tries: number;
  next_try_at: string;
  answer: string | null;
  created_at: string;
  sent_at: string | null;
}

function toOutboxMessage(row: Row): OutboxMessage {
  return {
    id: row.id,
    kind: row.kind as MessageKind,
    dedupeKey: row.dedupe_key,
    eventId: row.event_id,
    registrationId: row.registration_id,
    invitationId: row.invitation_id,
    toAddress: row.to_address,
    toName: row.to_name,
    language: row.language,
    factsSealed: row.facts_sealed,
    state: row.state as OutboxState,
    tries: row.tries,
    nextTryAt: row.next_try_at,
    answer: row.answer,
    createdAt: row.created_at,
    sentAt: row.sent_at,
  };
}
