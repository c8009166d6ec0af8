import type { Knex } from "knex";
import { OUTBOX_PAGE_SIZE } from "~/domain/message/rules";
import type { OutboxMessage, OutboxQuery, OutboxState } from "~/domain/message/types";
import type { Db } from "../connection";
import { type OutboxRow, toOutboxMessage } from "../outbox";

/** A page of the outbox, the newest first: ids begin with the time. Pages are counted from 1. */
export async function listOutboxPage(db: Db, query: OutboxQuery, page: number): Promise<OutboxMessage[]> {
  const rows = await matching(db, query)
    .orderBy("id", "desc")
    .limit(OUTBOX_PAGE_SIZE)
    .offset((page - 1) * OUTBOX_PAGE_SIZE)
    .select("*");
  return rows.map(toOutboxMessage);
}

export async function countOutboxFound(db: Db, query: OutboxQuery): Promise<number> {
  const row = await matching(db, query).count({ count: "id" }).first();
  return Number(row?.count ?? 0);
}

/** The ids of what failed among what is asked for. Links to sign in are not sent again: they are good for minutes. */
export async function listFailedOutboxIds(db: Db, query: OutboxQuery): Promise<string[]> {
  return matching(db, { ...query, state: "failed" })
    .whereNot({ kind: "sign-in-link" })
    .orderBy("id")
    .pluck("id");
}

/** What mail servers said of messages that nobody got, and how often. */
export async function listFailedAnswers(db: Db): Promise<{ answer: string; count: number }[]> {
  const rows = await db("outbox")
    .whereIn("state", ["failed", "bounced"])
    .groupBy("answer")
    .select("answer", db.raw("count(*) as count"));
  return rows.map(({ answer, count }) => ({ answer: answer ?? "", count: Number(count) }));
}

/** Events that messages are about, by their names. */
export async function listOutboxEvents(db: Db): Promise<{ id: string; title: string }[]> {
  return db("events")
    .whereExists(db("outbox").whereRaw("outbox.event_id = events.id").select("outbox.id"))
    .orderBy(["title", "id"])
    .select("id", "title");
}

/** What has been written about a registration, the newest first. */
export async function listOutboxOf(db: Db, registrationId: string): Promise<OutboxMessage[]> {
  const rows: OutboxRow[] = await db("outbox")
    .where({ registration_id: registrationId })
    .orderBy([{ column: "created_at", order: "desc" }, "id"]);
  return rows.map(toOutboxMessage);
}

export async function countOutboxByState(db: Db, eventId?: string): Promise<Record<OutboxState, number>> {
  const query = db("outbox").select("state", db.raw("count(*) as count")).groupBy("state");
  if (eventId) query.where({ event_id: eventId });
  const counts = { queued: 0, "in-flight": 0, waiting: 0, sent: 0, failed: 0, bounced: 0, cancelled: 0 };
  for (const row of await query) counts[row.state as OutboxState] = Number(row.count);
  return counts;
}

function matching(db: Db, { search, state, kind, eventId }: OutboxQuery): Knex.QueryBuilder {
  const rows = db("outbox");
  if (state) rows.where({ state });
  if (kind) rows.where({ kind });
  if (eventId) rows.where({ event_id: eventId });
  for (const word of (search ?? "").split(/\s+/).filter(Boolean)) rows.where(contains(word));
  return rows;
}

/** In three ways of writing it: the `lower` of SQLite knows only the letters of English. */
function contains(word: string) {
  const small = word.toLowerCase();
  const [first = "", ...rest] = small;
  const named = [word, small, first.toUpperCase() + rest.join("")].map(like);
  return (is: Knex.QueryBuilder) => {
    is.whereRaw("lower(to_address) like ? escape '\\'", [like(small)]);
    for (const pattern of named) is.orWhereRaw("to_name like ? escape '\\'", [pattern]);
  };
}

function like(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
