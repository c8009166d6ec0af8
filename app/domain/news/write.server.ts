import type { Db } from "db/connection";
import { insertNewsOnce } from "db/news";
import { inTransaction } from "db/transaction";
import { chooseNewsSlug } from "./choose-slug.server";
import type { NewsDraft } from "./types";

/** Keeps an item that nobody else sees yet. The same id written twice is one item. */
export function writeNews(db: Db, id: string, draft: NewsDraft, writerId: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const slug = await chooseNewsSlug(trx, draft.title, id);
    await insertNewsOnce(trx, { id, slug, ...draft, createdBy: writerId }, now);
  });
}
