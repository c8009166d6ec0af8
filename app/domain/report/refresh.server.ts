import type { Db } from "db/connection";
import { findReportOfEvent, updateReport } from "db/reports";
import { inTransaction } from "db/transaction";
import { findReportSources } from "db/views/report-sources";
import { collect } from "./rules";

/** Collects facts, numbers and ideas anew into a draft; what people have written stays. False when nothing was written. */
export function refresh(db: Db, eventId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const report = await findReportOfEvent(trx, eventId);
    const sources = await findReportSources(trx, eventId);
    if (!report || !sources) return false;
    return updateReport(trx, { ...report, material: collect(sources) }, now);
  });
}
