import type { Db } from "db/connection";
import { updateMailingAudience, updateMailingState } from "db/mailings";
import { audienceNow } from "./audience-now.server";
import type { Mailing, RuleKind } from "./types";

/** Lets a mailing run; that of a rule to those whom it is for at this moment. */
export async function begin(trx: Db, mailing: Mailing, now: Date): Promise<void> {
  const { id, ruleId, eventId } = mailing;
  if (ruleId && eventId)
    await updateMailingAudience(trx, id, await audienceNow(trx, mailing.kind as RuleKind, eventId));
  await updateMailingState(trx, id, "running", now);
}
