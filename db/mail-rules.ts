import type { MailRule, RuleKind, RuleOwner } from "~/domain/mailing/types";
import type { Db } from "./connection";

export interface MailRuleRow {
  id: string;
  event_id: string | null;
  round_id: string | null;
  kind: string;
  days: number;
  hour: number;
  note: string;
  created_by: string;
  created_at: string;
}

export function toMailRule(row: MailRuleRow): MailRule {
  return {
    ...({ eventId: row.event_id, roundId: row.round_id } as RuleOwner),
    id: row.id,
    kind: row.kind as RuleKind,
    days: row.days,
    hour: row.hour,
    note: row.note,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

export async function insertMailRule(db: Db, rule: MailRule): Promise<void> {
  await db("mail_rules").insert({
    id: rule.id,
    event_id: rule.eventId,
    round_id: rule.roundId,
    kind: rule.kind,
    days: rule.days,
    hour: rule.hour,
    note: rule.note,
    created_by: rule.createdBy,
    created_at: rule.createdAt,
  });
}

/** The rules of one event, or of one round, without what its round says. */
export async function listMailRules(db: Db, owner: RuleOwner): Promise<MailRule[]> {
  const rows: MailRuleRow[] = await db("mail_rules").where(rowOf(owner)).orderBy(["created_at", "id"]);
  return rows.map(toMailRule);
}

export async function findMailRule(db: Db, id: string): Promise<MailRule | null> {
  const row: MailRuleRow | undefined = await db("mail_rules").where({ id }).first();
  return row ? toMailRule(row) : null;
}

/** With its row locked until the transaction ends; null when its owner has no such rule. */
export async function findMailRuleForUpdate(trx: Db, owner: RuleOwner, id: string): Promise<MailRule | null> {
  const row: MailRuleRow | undefined = await trx("mail_rules")
    .where({ ...rowOf(owner), id })
    .forUpdate()
    .first();
  return row ? toMailRule(row) : null;
}

/** What the rule has sent stays, and is no longer the rule's. */
export async function deleteMailRule(trx: Db, id: string): Promise<void> {
  await trx("mailings").where({ rule_id: id }).update({ rule_id: null });
  await trx("mail_rules").where({ id }).delete();
}

function rowOf({ eventId, roundId }: RuleOwner) {
  return { event_id: eventId, round_id: roundId };
}
