import type { Db } from "db/connection";
import { findReportOfEvent, updateReport } from "db/reports";
import { inTransaction } from "db/transaction";
import { missingHeadings } from "./rules";
import type { LawHeading, Report } from "./types";

type PublishOutcome =
  | { ok: true; report: Report }
  | { ok: false; reason: "headings-missing"; missing: LawHeading[] }
  | { ok: false; reason: "changed" | "no-report" };

/**
 * Makes the version that the publisher has read public and frozen. Publishing again changes nothing; a version
 * that somebody has changed meanwhile is refused, so that nobody publishes what they have not seen.
 */
export function publish(
  db: Db,
  eventId: string,
  version: number,
  publisherId: string,
  now: Date,
): Promise<PublishOutcome> {
  return inTransaction(db, async (trx) => {
    const report = await findReportOfEvent(trx, eventId);
    if (!report) return { ok: false, reason: "no-report" };
    if (report.publishedAt) return { ok: true, report };
    const missing = missingHeadings(report.texts);
    if (missing.length > 0) return { ok: false, reason: "headings-missing", missing };
    const published = { ...report, version, publishedAt: now.toISOString(), publishedBy: publisherId };
    const written = await updateReport(trx, published, now);
    return written ? { ok: true, report: published } : { ok: false, reason: "changed" };
  });
}
