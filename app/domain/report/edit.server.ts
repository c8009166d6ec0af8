import type { Db } from "db/connection";
import { findReportOfEvent, updateReport } from "db/reports";
import { inTransaction } from "db/transaction";
import { sameTexts } from "./rules";
import type { Report, ReportTexts } from "./types";

type EditOutcome =
  | { ok: true; report: Report }
  | { ok: false; reason: "changed" | "published"; report: Report }
  | { ok: false; reason: "no-report" };

/**
 * Writes the texts of a draft over the version that the writer began from. When somebody else has saved other
 * words meanwhile nothing is written, and their report comes back for comparing.
 */
export function edit(
  db: Db,
  eventId: string,
  version: number,
  texts: ReportTexts,
  now: Date,
): Promise<EditOutcome> {
  return inTransaction(db, async (trx) => {
    const report = await findReportOfEvent(trx, eventId);
    if (!report) return { ok: false, reason: "no-report" };
    if (report.publishedAt) return { ok: false, reason: "published", report };
    if (sameTexts(report.texts, texts)) return { ok: true, report };
    if (report.version !== version || !(await updateReport(trx, { ...report, texts }, now))) {
      return { ok: false, reason: "changed", report: (await findReportOfEvent(trx, eventId)) ?? report };
    }
    return { ok: true, report: { ...report, texts, version: version + 1, updatedAt: now.toISOString() } };
  });
}
