import type { Db } from "db/connection";
import { newId } from "db/id";
import { findReportIdBySlug, findReportOfEvent, insertReport } from "db/reports";
import { inTransaction } from "db/transaction";
import { findReportSources } from "db/views/report-sources";
import type { Event } from "../event/types";
import { collect } from "./rules";
import type { Report, ReportMaterial, ReportTexts } from "./types";

/** What the draft says before anybody has written in it. */
type BeginTexts = (material: ReportMaterial) => ReportTexts;

/** Makes the draft of an event's report from its boards and registrations. One that stands already is left as it is. */
export function summarize(db: Db, event: Event, begin: BeginTexts, now: Date): Promise<Report | null> {
  return inTransaction(db, async (trx) => {
    const standing = await findReportOfEvent(trx, event.id);
    const sources = await findReportSources(trx, event.id);
    if (standing || !sources) return standing;
    const id = newId();
    const material = collect(sources);
    await insertReport(trx, {
      id,
      eventId: event.id,
      slug: await freeSlug(trx, event.slug, id),
      texts: begin(material),
      material,
      isExample: false,
      version: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      publishedAt: null,
      publishedBy: null,
    });
    return findReportOfEvent(trx, event.id);
  });
}

/** The event's own, unless the report of an event that bore it earlier has it. */
async function freeSlug(db: Db, slug: string, id: string): Promise<string> {
  return (await findReportIdBySlug(db, slug)) ? `${slug}-${id.slice(0, 8)}` : slug;
}
