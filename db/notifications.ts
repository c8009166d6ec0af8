import type { Knex } from "knex";
import type { Client } from "pg";
import { type Db, isSqlite } from "./connection";

const CHANNEL = "boards";
const AGAIN_AFTER_MS = 1_000;

/**
 * Tells the other processes, where the database can: PostgreSQL. A notification is not kept for those who do not
 * listen at that moment, so that everybody must also look for themselves.
 */
export async function notify(db: Db, workshopId: string): Promise<void> {
  if (!isSqlite(db)) await db.raw("select pg_notify(?, ?)", [CHANNEL, workshopId]);
}

/** Hears what other processes tell, over a connection of its own that is opened again when it breaks. */
export function listenToNotifications(db: Knex, heard: (workshopId: string) => void): () => Promise<void> {
  if (isSqlite(db)) return async () => {};
  let ended = false;
  let client: Client | null = null;
  let again: NodeJS.Timeout | undefined;

  const begin = async (): Promise<void> => {
    try {
      const opened: Client = await db.client.acquireRawConnection();
      client = opened;
      opened.on("notification", (notification) => heard(notification.payload ?? ""));
      // What breaks a connection also ends it, and the end is what counts.
      opened.on("error", () => {});
      opened.once("end", beginAgain);
      await opened.query(`listen ${CHANNEL}`);
    } catch {
      beginAgain();
    }
  };
  const beginAgain = (): void => {
    client = null;
    clearTimeout(again);
    if (!ended) again = setTimeout(begin, AGAIN_AFTER_MS).unref();
  };
  const beginning = begin();

  return async () => {
    ended = true;
    clearTimeout(again);
    await beginning;
    await client?.end().catch(() => {});
  };
}
