import type { MessageKind } from "emails/kinds";
import type { OutboxMessage, OutboxState } from "~/domain/message/types";
import type { Db } from "./connection";

export type NewOutboxMessage = Omit<OutboxMessage, "state" | "tries" | "nextTryAt" | "answer" | "sentAt">;

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
    mailing_id: message.mailingId,
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
    .whereIn("state", UNSENT)
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

/** Takes back the messages of a mailing that nobody holds yet; returns whom they were for. */
export async function updateQueuedOfMailingAsCancelled(
  db: Db,
  mailingId: string,
): Promise<{ email: string; language: string }[]> {
  const rows = await db("outbox")
    .where({ mailing_id: mailingId })
    .whereIn("state", ["queued", "waiting"])
    .update({ state: "cancelled" })
    .returning(["to_address", "language"]);
  return rows.map(({ to_address, language }) => ({ email: to_address, language }));
}

const BIDS_TO_COME = [
  ...["confirmation", "change", "queue-place", "promotion", "reminder", "event-changed"],
  ...["invitation", "deadline-reminder", "late-link", "registration-opens"],
];

/** Takes back what nobody holds yet and what says that the event will be. */
export async function updateQueuedOfEventAsCancelled(db: Db, eventId: string): Promise<void> {
  await db("outbox")
    .where({ event_id: eventId })
    .whereIn("state", ["queued", "waiting"])
    .whereIn("kind", BIDS_TO_COME)
    .update({ state: "cancelled" });
}

/** Takes back the news to an address that nobody holds yet. */
export async function updateQueuedNewsAsCancelled(trx: Db, address: string): Promise<void> {
  await trx("outbox")
    .where({ kind: "news", to_address: address })
    .whereIn("state", ["queued", "waiting"])
    .update({ state: "cancelled" });
}

/** Takes back a message that nobody holds yet; false when there is none such. */
export async function updateQueuedOutboxAsCancelled(db: Db, id: string): Promise<boolean> {
  const changed = await db("outbox")
    .where({ id })
    .whereIn("state", ["queued", "waiting"])
    .update({ state: "cancelled" });
  return changed === 1;
}

/** Lets messages that nobody got go once more, as they are; returns how many. */
export async function updateUnsentOutboxAsQueued(db: Db, ids: readonly string[], now: Date): Promise<number> {
  let changed = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    changed += await db("outbox")
      .whereIn("id", ids.slice(from, from + BATCH))
      .whereIn("state", UNSENT)
      .update({ state: "queued", tries: 0, next_try_at: now.toISOString(), answer: null });
  }
  return changed;
}

export async function findOutboxMessage(db: Db, id: string): Promise<OutboxMessage | null> {
  const row: OutboxRow | undefined = await db("outbox").where({ id }).first();
  return row ? toOutboxMessage(row) : null;
}

/** Forgets messages of some kinds that have come to an end and were written before `before`. */
export async function deleteEndedOutbox(trx: Db, kinds: readonly MessageKind[], before: Date): Promise<void> {
  const ended = () =>
    trx("outbox")
      .whereIn("kind", [...kinds])
      .whereIn("state", ["sent", ...UNSENT])
      .where("created_at", "<", before.toISOString());
  await trx("mailbox").whereIn("outbox_id", ended().select("id")).delete();
  await trx("bad_addresses").whereIn("outbox_id", ended().select("id")).update({ outbox_id: null });
  await ended().delete();
}

/** Which of the keys a message has that was sent or still may be. */
export async function listTakenKeys(db: Db, keys: string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = db("outbox").whereIn("dedupe_key", keys.slice(from, from + BATCH));
    for (const key of await some.whereNotIn("state", UNSENT).pluck("dedupe_key")) taken.add(key);
  }
  return taken;
}

/** Lets another message have the key of one that nobody got. */
export async function updateUnsentKeysAsFree(db: Db, keys: string[]): Promise<void> {
  await db("outbox")
    .whereIn("dedupe_key", keys)
    .whereIn("state", UNSENT)
    .update({ dedupe_key: db.raw("dedupe_key || ':' || id") });
}

const UNSENT = ["failed", "bounced", "cancelled"];

/** Where a message was sent, when that was after `since`. */
export async function findOutboxAddress(db: Db, id: string, since: Date): Promise<string | null> {
  const row = await db("outbox")
    .where({ id })
    .whereRaw("coalesce(sent_at, created_at) >= ?", [since.toISOString()])
    .first("to_address");
  return row?.to_address ?? null;
}

export interface OutboxRow {
  id: string;
  kind: string;
  dedupe_key: string;
  event_id: string | null;
  registration_id: string | null;
  invitation_id: string | null;
  mailing_id: string | null;
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

export function toOutboxMessage(row: OutboxRow): OutboxMessage {
  return {
    id: row.id,
    kind: row.kind as MessageKind,
    dedupeKey: row.dedupe_key,
    eventId: row.event_id,
    registrationId: row.registration_id,
    invitationId: row.invitation_id,
    mailingId: row.mailing_id,
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
