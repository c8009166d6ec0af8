import type { EventDetails } from "~/domain/event/types";
import type { Db } from "../connection";
import { findEventDetails } from "./event-details";

interface Kept {
  version: number;
  details: EventDetails;
  until: number;
}

const KEPT_MS = 1_000;
const EVENTS_KEPT = 100;

const kept = new WeakMap<Db, Map<string, Kept>>();

/**
 * As `findEventDetails`, at most a second old: in a rush the same event is asked for with each registration. What
 * was changed in the event itself is seen at once, by its version.
 */
export async function findRecentEventDetails(db: Db, slug: string): Promise<EventDetails | null> {
  const row = await db("events").where({ slug }).first("version");
  if (!row) return null;
  const events = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, events);
  const known = events.get(slug);
  if (known && known.version === row.version && known.until > performance.now()) return known.details;
  const details = await findEventDetails(db, { slug });
  if (events.size >= EVENTS_KEPT) events.clear();
  if (details) events.set(slug, { version: row.version, details, until: performance.now() + KEPT_MS });
  return details;
}
