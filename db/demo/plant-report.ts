import { collect } from "~/domain/report/rules";
import type { Db } from "../connection";
import { newId } from "../id";
import { insertReport } from "../reports";
import { findReportSources } from "../views/report-sources";
import { demoReportTexts } from "./report";

/** A published report of an event's boards and registrations, marked as an example. */
export async function plantReport(
  trx: Db,
  eventId: string,
  slug: string,
  publisherId: string,
  at: Date,
): Promise<void> {
  const sources = await findReportSources(trx, eventId);
  if (!sources) return;
  const material = collect(sources);
  const { findings, ...texts } = demoReportTexts;
  await insertReport(trx, {
    id: newId(),
    eventId,
    slug,
    texts: {
      ...texts,
      findings: Object.fromEntries(material.themes.map((t) => [t.id, findings[t.position as 1]])),
    },
    material,
    isExample: true,
    version: 1,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    publishedAt: at.toISOString(),
    publishedBy: publisherId,
  });
}
