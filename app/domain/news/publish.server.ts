import type { Db } from "db/connection";
import { findNews, updateNewsAsPublished } from "db/news";
import { inTransaction } from "db/transaction";
import type { NewsItem } from "./types";

export type PublishOutcome =
  | { ok: true; item: NewsItem; now: boolean }
  | { ok: false; reason: "not-found" | "changed-meanwhile" };

/** Makes the version that was read public; `now` is false when it has been public before, and nothing changes. */
export function publishNews(
  db: Db,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<PublishOutcome> {
  return inTransaction(db, async (trx) => {
    const item = await findNews(trx, id);
    if (!item) return { ok: false, reason: "not-found" };
    if (item.publishedAt) return { ok: true, item, now: false };
    const written = await updateNewsAsPublished(trx, { id, version }, now);
    return written ? { ok: true, item, now: true } : { ok: false, reason: "changed-meanwhile" };
  });
}
