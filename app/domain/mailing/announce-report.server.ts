import type { Db } from "db/connection";
import { findReportOfEvent } from "db/reports";
import { inTransaction } from "db/transaction";
import type { Scope } from "db/views/registrants";
import { planMailing } from "./plan.server";
import { replayOf } from "./replay.server";
import { everybodyWithin } from "./rules";

/** Tells registrants within the scope that the report is there, each of them once; false while it is a draft. */
export function announceReport(
  db: Db,
  { id, eventId, scope, organizerId }: { id: string; eventId: string; scope: Scope; organizerId: string },
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const report = await findReportOfEvent(trx, eventId);
    if (!report?.publishedAt || (await replayOf(trx, id, { eventId, organizerId })) === "not-theirs")
      return false;
    const audience = everybodyWithin(scope);
    const what = { id, kind: "report-published", eventId, audience, facts: { slug: report.slug } } as const;
    await planMailing(trx, { ...what, dueAt: now.toISOString(), createdBy: organizerId }, now);
    return true;
  });
}
