import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { insertMailRule, listMailRules } from "db/mail-rules";
import { findRoundForUpdate } from "db/rounds";
import { inTransaction } from "db/transaction";
import { isSameRule } from "./clock-rules";
import { planByRules } from "./plan-rules.server";
import type { RuleDraft, RuleOwner } from "./types";

type SaveRuleOutcome = { ok: true } | { ok: false; reason: "there-already" | "too-many" };

/** More would be a fault, not a wish. */
const RULES_MAX = 20;

/**
 * Gives an event or a round another rule and plans what it sends. The same form sent twice is one rule; two of
 * one kind on one day are refused, because both would go to the same people.
 */
export function saveRule(
  db: Db,
  owner: RuleOwner,
  draft: RuleDraft & { id: string },
  createdBy: string,
  now: Date,
): Promise<SaveRuleOutcome> {
  return inTransaction(db, async (trx) => {
    await (owner.eventId === null
      ? findRoundForUpdate(trx, owner.roundId)
      : findEventForUpdate(trx, owner.eventId));
    const others = await listMailRules(trx, owner);
    if (others.some(({ id }) => id === draft.id)) return { ok: true };
    if (others.some((other) => isSameRule(other, draft))) return { ok: false, reason: "there-already" };
    if (others.length >= RULES_MAX) return { ok: false, reason: "too-many" };
    await insertMailRule(trx, { ...draft, ...owner, createdBy, createdAt: now.toISOString() });
    await planByRules(trx, now);
    return { ok: true };
  });
}
