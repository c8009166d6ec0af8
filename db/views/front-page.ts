import type { Event } from "~/domain/event/types";
import type { Db } from "../connection";
import { listPublicEvents } from "../events";

export interface ListedEvent extends Event {
  place: string | null;
}

interface ListedReport {
  slug: string;
  title: string;
  isExample: boolean;
}

/** Every event that the public may know of, with its place. */
export async function listEventsWithPlace(db: Db): Promise<ListedEvent[]> {
  const events = await listPublicEvents(db);
  const venues = await db("events as e")
    .join("venues as v", "v.id", "e.venue_id")
    .select("e.id", "v.name", "v.town");
  const places = new Map(venues.map((v) => [v.id, [v.name, v.town].filter(Boolean).join(", ")]));
  return events.map((event) => ({ ...event, place: places.get(event.id) ?? null }));
}

/** Published reports, the newest first. */
export async function listPublishedReports(db: Db): Promise<ListedReport[]> {
  const rows = await db("reports").whereNotNull("published_at").orderBy("published_at", "desc");
  return rows.map((row) => ({ slug: row.slug, title: row.title, isExample: row.is_example === 1 }));
}

export async function findPublishedReportSlug(db: Db, eventId: string): Promise<string | null> {
  const row = await db("reports").where({ event_id: eventId }).whereNotNull("published_at").first("slug");
  return row?.slug ?? null;
}
