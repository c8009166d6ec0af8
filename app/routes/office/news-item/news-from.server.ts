import type { Db } from "db/connection";
import { findNews } from "db/news";
import type { NewsItem } from "~/domain/news/types";
import { notFound } from "~/http/refuse";

/** The item of an address, public or not. Throws a 404 when there is none. */
export async function newsFrom(db: Db, id = ""): Promise<NewsItem> {
  const item = await findNews(db, id);
  if (!item) throw notFound();
  return item;
}
