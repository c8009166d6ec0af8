import type { Db } from "db/connection";
import { findMailingOfNews } from "db/views/mailings";
import { type ShownMailing, shownMailing } from "../messages/shown-mailing.server";

/** How far the mails of an item have come; null when it has not been published. */
export async function sendingOf(db: Db, newsId: string): Promise<ShownMailing | null> {
  const mailing = await findMailingOfNews(db, newsId);
  return mailing && shownMailing(db, mailing, {});
}
