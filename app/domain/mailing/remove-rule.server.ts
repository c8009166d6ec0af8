import type { Db } from "db/connection";
import { deleteMailRule, findMailRuleForUpdate } from "db/mail-rules";
import { deletePlannedMailings, listPlannedIdsByRule } from "db/mailings";
import { inTransaction } from "db/transaction";
import { planByRules } from "./plan-rules.server";
import type { RuleOwner } from "./types";

/**
 * Ends a rule and what it has planned; what it has sent, or what waits for a decision, stays. Where it stood in
 * the place of its round's rule that one holds again. A second time nothing happens.
 */
export function removeRule(db: Db, owner: RuleOwner, id: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    if (!(await findMailRuleForUpdate(trx, owner, id))) return;
    await deletePlannedMailings(trx, await listPlannedIdsByRule(trx, { ruleId: id }));
    await deleteMailRule(trx, id);
    await planByRules(trx, now);
  });
}
