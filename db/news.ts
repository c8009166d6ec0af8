import type { NewsDraft, NewsItem, NewsTopic } from "~/domain/news/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  slug: string;
  topic: NewsItem["topic"];
  title: string;
  body: string;
  language: NewsItem["language"];
  published_at: string | null;
  updated_at: string;
  version: number;
}

function toNewsItem(row: Row): NewsItem {
  return {
    id: row.id,
    slug: row.slug,
    topic: row.topic,
    title: row.title,
    body: row.body,
    language: row.language,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    version: row.version,
  };
}

/** Keeps an item; one that is there already, by its id, stays as it is. */
export async function insertNewsOnce(
  db: Db,
  item: NewsDraft & { id: string; slug: string; createdBy: string; publishedAt?: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db("news")
    .insert({
      id: item.id,
      slug: item.slug,
      topic: item.topic,
      title: item.title,
      body: item.body,
      language: item.language,
      published_at: item.publishedAt ?? null,
      created_by: item.createdBy,
      created_at: at,
      updated_at: at,
    })
    .onConflict("id")
    .ignore();
}

/** Writes over the version that was read; false when somebody else has changed the item meanwhile. */
export async function updateNews(
  db: Db,
  { id, version, ...item }: NewsDraft & { id: string; version: number; slug: string },
  now: Date,
): Promise<boolean> {
  const changed = await db("news")
    .where({ id, version })
    .update({ ...item, version: version + 1, updated_at: now.toISOString() });
  return changed === 1;
}

export async function updateNewsAsPublished(
  db: Db,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const changed = await db("news")
    .where({ id, version })
    .whereNull("published_at")
    .update({ published_at: at, updated_at: at, version: version + 1 });
  return changed === 1;
}

/** Only the organisers see it from now on; what is no longer public stays as it is. */
export async function updateNewsAsWithdrawn(db: Db, id: string, now: Date): Promise<void> {
  await db("news")
    .where({ id })
    .whereNotNull("published_at")
    .update({ published_at: null, updated_at: now.toISOString(), version: db.raw("version + 1") });
}

export async function findNews(db: Db, id: string): Promise<NewsItem | null> {
  const row: Row | undefined = await db("news").where({ id }).first();
  return row ? toNewsItem(row) : null;
}

/** Whether an address is free for an item. */
export async function findNewsIdBySlug(db: Db, slug: string): Promise<string | null> {
  return (await db("news").where({ slug }).first("id"))?.id ?? null;
}

export async function findPublishedNews(db: Db, slug: string): Promise<NewsItem | null> {
  const row: Row | undefined = await db("news").where({ slug }).whereNotNull("published_at").first();
  return row ? toNewsItem(row) : null;
}

/** All items, drafts first, then the newest. */
export async function listNews(db: Db): Promise<NewsItem[]> {
  const rows: Row[] = await db("news").orderByRaw(
    "case when published_at is null then 0 else 1 end, published_at desc, updated_at desc",
  );
  return rows.map(toNewsItem);
}

/** What the public may read, the newest first. `topic` null: of any topic. */
export async function listPublishedNews(
  db: Db,
  topic: NewsTopic | null,
  limit?: number,
): Promise<NewsItem[]> {
  const query = db("news")
    .whereNotNull("published_at")
    .orderBy([{ column: "published_at", order: "desc" }, "id"]);
  if (topic) query.where({ topic });
  if (limit) query.limit(limit);
  const rows: Row[] = await query;
  return rows.map(toNewsItem);
}
