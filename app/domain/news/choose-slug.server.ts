import type { Db } from "db/connection";
import { findNewsIdBySlug } from "db/news";
import { slugOf } from "~/domain/event/slug";

/** A free address from the title of an item. */
export async function chooseNewsSlug(trx: Db, title: string, id: string): Promise<string> {
  const wanted = slugOf(title);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if ([null, id].includes(await findNewsIdBySlug(trx, slug))) return slug;
  }
}
