import type { Knex } from "knex";
import type { Event } from "~/domain/event/types";
import type { MailingState, MailRule } from "~/domain/mailing/types";
import type { Db } from "../connection";
import { toEvent } from "../events";
import { type MailRuleRow, toMailRule } from "../mail-rules";

/** A rule and an event that it is for, with what it has made there. */
export interface RuledEvent {
  rule: MailRule;
  event: Event;
  /** When the event became what it is. */
  eventUpdatedAt: string;
  mailing: { id: string; state: MailingState; dueAt: string } | null;
}

/** The rules of an event and those of its round that no rule of its own takes the place of. */
export function listRulesFor(db: Db, eventId: string): Promise<RuledEvent[]> {
  return listPairs(ruled(db).where("e.id", eventId));
}

/** The rules of a round, each with each of its events. */
export function listRuledEventsOf(db: Db, roundId: string): Promise<RuledEvent[]> {
  return listPairs(ruled(db).where("r.round_id", roundId));
}

/**
 * Where a rule may have something to plan or to move: not in drafts, nor in what was over before `since`. A reminder
 * that has gone is among them: its event may have moved.
 */
export function listRuledEvents(db: Db, { since }: { since: string }): Promise<RuledEvent[]> {
  return listPairs(
    ruled(db)
      .whereIn("e.state", ["announced", "open", "closed", "held"])
      .where((is) =>
        is
          .whereNull("m.id")
          .orWhereIn("m.state", ["planned", "missed"])
          .orWhere({ "m.state": "done", "r.kind": "reminder" }),
      )
      .where((is) =>
        is.whereNull("e.starts_on").orWhere("e.starts_on", ">=", since).orWhere("m.state", "planned"),
      ),
  );
}

/** Planned mailings that no rule is for any more, such as when the event is of another round now. */
export async function listUnruledMailingIds(db: Db): Promise<string[]> {
  const rule = ruled(db).whereRaw("r.id = mailings.rule_id and e.id = mailings.event_id").select(db.raw("1"));
  return db("mailings").where({ state: "planned" }).whereNotNull("rule_id").whereNotExists(rule).pluck("id");
}

/** A rule of the event's own stands in the place of its round's of the same kind and day. */
function ruled(db: Db): Knex.QueryBuilder {
  const own = db("mail_rules as o")
    .whereRaw("o.event_id = e.id and o.kind = r.kind and o.days = r.days")
    .select(db.raw("1"));
  return db("mail_rules as r")
    .join("events as e", (on) => on.on("e.id", "r.event_id").orOn("e.round_id", "r.round_id"))
    .leftJoin("mailings as m", (on) => on.on("m.rule_id", "r.id").on("m.event_id", "e.id"))
    .where((is) => is.whereNotNull("r.event_id").orWhereNotExists(own));
}

async function listPairs(query: Knex.QueryBuilder): Promise<RuledEvent[]> {
  const rows: Row[] = await query
    .orderBy(["e.starts_on", "e.title", "e.id", "r.created_at", "r.id"])
    .select(
      "e.*",
      ...RULE.map((column) => `r.${column} as r_${column}`),
      ...MAILING.map((column) => `m.${column} as m_${column}`),
    );
  return rows.map((row) => ({
    rule: toMailRule(under(row, "r_", RULE) as unknown as MailRuleRow),
    event: toEvent(row),
    eventUpdatedAt: row.updated_at,
    mailing: row.m_id ? mailingOf(under(row, "m_", MAILING)) : null,
  }));
}

const RULE = ["id", "event_id", "round_id", "kind", "days", "hour", "note", "created_by", "created_at"];
const MAILING = ["id", "state", "due_at"];

type Row = Parameters<typeof toEvent>[0] & { updated_at: string; m_id: string | null };

function mailingOf({ id, state, due_at }: Record<string, string>): RuledEvent["mailing"] {
  return { id: id ?? "", state: state as MailingState, dueAt: due_at ?? "" };
}

/** The columns that stand under a prefix in a row. */
function under(row: Row, prefix: string, columns: string[]): Record<string, string> {
  const found = row as unknown as Record<string, string>;
  return Object.fromEntries(columns.map((column) => [column, found[prefix + column] as string]));
}
