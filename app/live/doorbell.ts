import type { Db, OpenDb } from "db/connection";
import { listenToNotifications, notify } from "db/notifications";

type Heard = (workshopId: string) => void;

const listeners = new WeakMap<Db, Set<Heard>>();

/**
 * Says that a workshop has news, and no more: whoever hears it asks the log. Ring after commit. A ring that does
 * not reach another process is made good by that process looking for itself.
 */
export function ring(db: Db, workshopId: string): void {
  // Inside somebody's larger transaction nothing has happened yet; polling finds it when it has.
  if (db.isTransaction) return;
  for (const heard of listeners.get(db) ?? []) heard(workshopId);
  notify(db, workshopId).catch(() => {});
}

/** Hears the rings of this process and, on PostgreSQL, of the others. Answers with the way to stop. */
export function listen(db: OpenDb, heard: Heard): () => Promise<void> {
  const here = listeners.get(db) ?? new Set();
  listeners.set(db, here.add(heard));
  const stopHearing = listenToNotifications(db, heard);
  return async () => {
    here.delete(heard);
    await stopHearing();
  };
}
