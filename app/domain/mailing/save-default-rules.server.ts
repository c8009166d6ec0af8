import type { Db } from "db/connection";
import { newId } from "db/id";
import { inTransaction } from "db/transaction";
import { DEFAULT_RULES } from "./clock-rules";
import { saveRule } from "./save-rule.server";
import type { RuleOwner } from "./types";

/** Gives an event or a round the usual rules, those that it does not have yet. */
export function saveDefaultRules(db: Db, owner: RuleOwner, createdBy: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    for (const rule of DEFAULT_RULES) await saveRule(trx, owner, { ...rule, id: newId() }, createdBy, now);
  });
}
