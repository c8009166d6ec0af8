import type { Report, ReportMaterial, ReportTexts } from "~/domain/report/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  event_id: string;
  slug: string;
  title: string;
  content: string;
  is_example: number;
  version: number;
  created_at: string;
  updated_at: string;
  published_at: string | null;
  published_by: string | null;
}

type Content = Omit<ReportTexts, "title"> & ReportMaterial;

function toReport(row: Row): Report {
  const { summary, headings, findings, ...rest }: Content = JSON.parse(row.content);
  // Before arrivals were marked, reports said nothing of whom they counted: it was those registered.
  const material = { ...rest, participants: { ...COUNTED_BEFORE, ...rest.participants } };
  return {
    id: row.id,
    eventId: row.event_id,
    slug: row.slug,
    texts: { title: row.title, summary, headings, findings },
    material,
    isExample: row.is_example === 1,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
  };
}

const COUNTED_BEFORE = { counted: "registrations" } as const;

function contentOf({ texts: { title, ...texts }, material }: Pick<Report, "texts" | "material">) {
  const content: Content = { ...texts, ...material };
  return { title, content: JSON.stringify(content) };
}

/** An event has one report: leaves the one that it has already. */
export async function insertReport(db: Db, report: Report): Promise<void> {
  await db("reports")
    .insert({
      id: report.id,
      event_id: report.eventId,
      slug: report.slug,
      ...contentOf(report),
      is_example: report.isExample ? 1 : 0,
      version: report.version,
      created_at: report.createdAt,
      updated_at: report.updatedAt,
      published_at: report.publishedAt,
      published_by: report.publishedBy,
    })
    .onConflict()
    .ignore();
}

/** Writes a draft over the version that was read; false when it has been changed or published meanwhile. */
export async function updateReport(db: Db, report: Report, now: Date): Promise<boolean> {
  const changed = await db("reports")
    .where({ id: report.id, version: report.version, published_at: null })
    .update({
      ...contentOf(report),
      version: report.version + 1,
      updated_at: now.toISOString(),
      published_at: report.publishedAt,
      published_by: report.publishedBy,
    });
  return changed === 1;
}

export async function findReportOfEvent(db: Db, eventId: string): Promise<Report | null> {
  const row: Row | undefined = await db("reports").where({ event_id: eventId }).first();
  return row ? toReport(row) : null;
}

/** A draft is not found: it is nobody's but the organisers'. */
export async function findPublishedReport(db: Db, slug: string): Promise<Report | null> {
  const row: Row | undefined = await db("reports").where({ slug }).whereNotNull("published_at").first();
  return row ? toReport(row) : null;
}

export async function findReportIdBySlug(db: Db, slug: string): Promise<string | null> {
  return (await db("reports").where({ slug }).first("id"))?.id ?? null;
}
