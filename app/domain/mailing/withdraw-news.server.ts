import type { Db } from "db/connection";
import { updateNewsAsWithdrawn } from "db/news";
import { inTransaction } from "db/transaction";
import { findMailingOfNews } from "db/views/mailings";
import { stopMailing } from "./stop.server";

/** Takes an item off the public pages and takes back what has not gone. It can be published again. */
export function withdrawNews(db: Db, newsId: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    await updateNewsAsWithdrawn(trx, newsId, now);
    const mailing = await findMailingOfNews(trx, newsId);
    if (mailing) await stopMailing(trx, mailing.id, now);
  });
}
