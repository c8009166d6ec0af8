import type { Db } from "db/connection";
import { Feed } from "./feed.server";
import type { Rights, Snapshot, Workshop } from "./types";

const FEEDS_KEPT = 50;

const feeds = new WeakMap<Db, Map<string, Feed>>();

/** The feed of a workshop. Pages and streams of a process share it, and with it what was read and made. */
export function feedOf(db: Db, workshop: Workshop): Feed {
  const open = feeds.get(db) ?? new Map<string, Feed>();
  feeds.set(db, open);
  const feed = open.get(workshop.id) ?? new Feed(db, workshop);
  // The one asked for goes last; the first is the one that nobody has asked for in the longest time.
  open.delete(workshop.id);
  open.set(workshop.id, feed);
  for (const [id, idle] of open) {
    if (open.size <= FEEDS_KEPT) break;
    if (!idle.hasListeners) open.delete(id);
  }
  return feed;
}

/** The boards of a workshop as they are now. */
export async function snapshotOf(db: Db, workshop: Workshop, rights: Rights): Promise<Snapshot> {
  const feed = feedOf(db, workshop);
  await feed.catchUp();
  return feed.record.snapshot(rights);
}
