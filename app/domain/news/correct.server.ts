import type { Db } from "db/connection";
import { findNews, updateNews } from "db/news";
import { inTransaction } from "db/transaction";
import { chooseNewsSlug } from "./choose-slug.server";
import type { NewsDraft } from "./types";

export type CorrectOutcome = { ok: true } | { ok: false; reason: "not-found" | "changed-meanwhile" };

/** Writes an item over the version that was read. The address of one that is public stays; mails do not go again. */
export function correctNews(
  db: Db,
  read: { id: string; version: number },
  draft: NewsDraft,
  now: Date,
): Promise<CorrectOutcome> {
  return inTransaction(db, async (trx) => {
    const item = await findNews(trx, read.id);
    if (!item) return { ok: false, reason: "not-found" };
    const slug = item.publishedAt ? item.slug : await chooseNewsSlug(trx, draft.title, item.id);
    const written = await updateNews(trx, { ...read, ...draft, slug }, now);
    return written ? { ok: true } : { ok: false, reason: "changed-meanwhile" };
  });
}
