import type { Audience, Mailing, MailingKind, MailingState, NewMailing } from "~/domain/mailing/types";
import { type Db, isSqlite } from "./connection";

interface Row {
  id: string;
  kind: string;
  event_id: string | null;
  rule_id: string | null;
  news_id: string | null;
  audience: string;
  subject: string;
  body: string;
  facts: string | null;
  again: number;
  state: string;
  due_at: string;
  started_at: string | null;
  ended_at: string | null;
  cursor: string | null;
  created_by: string | null;
  created_at: string;
}

export function toMailing(row: Row): Mailing {
  return {
    id: row.id,
    kind: row.kind as MailingKind,
    eventId: row.event_id,
    ruleId: row.rule_id,
    newsId: row.news_id,
    audience: JSON.parse(row.audience) as Audience,
    subject: row.subject,
    body: row.body,
    facts: row.facts && JSON.parse(row.facts),
    again: row.again === 1,
    state: row.state as MailingState,
    dueAt: row.due_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    cursor: row.cursor,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

/** Plans a mailing; one that is there already, by its id or by its rule and event, stays as it is. */
export async function insertMailingOnce(db: Db, mailing: NewMailing, now: Date): Promise<void> {
  await db("mailings")
    .insert({
      id: mailing.id,
      kind: mailing.kind,
      event_id: mailing.eventId,
      rule_id: mailing.ruleId,
      news_id: mailing.newsId,
      audience: JSON.stringify(mailing.audience),
      subject: mailing.subject,
      body: mailing.body,
      facts: mailing.facts === null ? null : JSON.stringify(mailing.facts),
      again: Number(mailing.again),
      state: "planned",
      due_at: mailing.dueAt,
      created_by: mailing.createdBy,
      created_at: now.toISOString(),
    })
    .onConflict()
    .ignore();
}

export async function findMailing(db: Db, id: string): Promise<Mailing | null> {
  const row: Row | undefined = await db("mailings").where({ id }).first();
  return row ? toMailing(row) : null;
}

/** The newest first. */
export async function listMailingsOfKind(db: Db, eventId: string, kind: MailingKind): Promise<Mailing[]> {
  const rows: Row[] = await db("mailings").where({ event_id: eventId, kind }).orderBy("created_at", "desc");
  return rows.map(toMailing);
}

/** With its row locked until the transaction ends. */
export async function findMailingForUpdate(trx: Db, id: string): Promise<Mailing | null> {
  const row: Row | undefined = await trx("mailings").where({ id }).forUpdate().first();
  return row ? toMailing(row) : null;
}

/** The mailing of a kind that waits for its time, with its row locked until the transaction ends. */
export async function findPlannedMailingForUpdate(
  trx: Db,
  eventId: string,
  kind: MailingKind,
): Promise<Mailing | null> {
  const row: Row | undefined = await trx("mailings")
    .where({ event_id: eventId, kind, state: "planned" })
    .forUpdate()
    .first();
  return row ? toMailing(row) : null;
}

/** What has been planned for an event and is not over. */
export async function listUnendedMailings(db: Db, eventId: string): Promise<Mailing[]> {
  const rows: Row[] = await db("mailings")
    .where({ event_id: eventId })
    .whereIn("state", ["planned", "running", "missed"])
    .orderBy("due_at");
  return rows.map(toMailing);
}

/** Planned mailings whose time has come, which nobody else is starting. */
export async function listDueMailings(trx: Db, now: Date): Promise<Mailing[]> {
  const query = trx("mailings")
    .where({ state: "planned" })
    .where("due_at", "<=", now.toISOString())
    .orderBy("due_at");
  if (!isSqlite(trx)) query.forUpdate().skipLocked();
  const rows: Row[] = await query;
  return rows.map(toMailing);
}

/** A mailing that has messages left to write; on PostgreSQL none that another worker is writing. */
export async function findRunningMailingForUpdate(trx: Db): Promise<Mailing | null> {
  const query = trx("mailings").where({ state: "running" }).orderBy("due_at");
  if (!isSqlite(trx)) query.forUpdate().skipLocked();
  const row: Row | undefined = await query.first();
  return row ? toMailing(row) : null;
}

export async function updateMailingState(db: Db, id: string, state: MailingState, now: Date): Promise<void> {
  const at = now.toISOString();
  const begins = state === "running" ? { started_at: at } : { ended_at: at };
  await db("mailings")
    .where({ id })
    .update({ ...begins, state });
}

export async function updateMailingCursor(db: Db, id: string, cursor: string): Promise<void> {
  await db("mailings").where({ id }).update({ cursor });
}

/** Sends it at another time; only what has not begun can be moved. */
export async function updateMailingDue(db: Db, id: string, dueAt: string): Promise<void> {
  await db("mailings")
    .where({ id })
    .whereIn("state", ["planned", "missed"])
    .update({ due_at: dueAt, state: "planned", ended_at: null });
}

/** Lets a mailing that was ended begin anew; whoever has had its message is sent no other. */
export async function updateMailingAsPlannedAgain(
  db: Db,
  id: string,
  { audience, dueAt }: Pick<Mailing, "audience" | "dueAt">,
): Promise<void> {
  const anew = { state: "planned", cursor: null, started_at: null, ended_at: null };
  await db("mailings")
    .where({ id })
    .update({ ...anew, audience: JSON.stringify(audience), due_at: dueAt });
}

/** Lets the rule that made it make another: the event has moved to another day. */
export async function updateMailingAsBygone(db: Db, id: string): Promise<void> {
  await db("mailings").where({ id, state: "done" }).update({ rule_id: null });
}

/** How many mailings of a kind have gone that were due at that very time. */
export async function countGoneMailings(
  db: Db,
  eventId: string,
  kind: MailingKind,
  dueAt: string,
): Promise<number> {
  const gone = db("mailings").where({ event_id: eventId, kind, due_at: dueAt });
  const [row] = await gone.whereIn("state", ["running", "done"]).count("* as count");
  return Number(row?.count);
}

/** Puts off a mailing that waits, with what has come to it meanwhile. */
export async function updateMailingPlan(
  db: Db,
  id: string,
  { dueAt, facts }: { dueAt: string; facts: unknown },
): Promise<void> {
  await db("mailings")
    .where({ id, state: "planned" })
    .update({ due_at: dueAt, facts: JSON.stringify(facts) });
}

export async function updateMailingBody(db: Db, id: string, body: string): Promise<void> {
  await db("mailings").where({ id }).update({ body });
}

/** Whom it goes to may be known only when it begins. */
export async function updateMailingAudience(db: Db, id: string, audience: Audience): Promise<void> {
  await db("mailings")
    .where({ id })
    .update({ audience: JSON.stringify(audience) });
}

/** Takes away what has not begun, as if it had never been planned. */
export async function deletePlannedMailings(db: Db, ids: readonly string[]): Promise<void> {
  await db("mailings").where({ state: "planned" }).whereIn("id", ids).delete();
}

/** Of an event's planned mailings those that a rule made; the rule makes them anew when they are wanted again. */
export async function listPlannedIdsByRule(
  db: Db,
  by: { eventId: string } | { ruleId: string },
): Promise<string[]> {
  const column = "eventId" in by ? { event_id: by.eventId } : { rule_id: by.ruleId };
  return db("mailings")
    .where({ ...column, state: "planned" })
    .whereNotNull("rule_id")
    .pluck("id");
}
