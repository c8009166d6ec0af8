import { NEWS_TOPICS, type NewsTopic, type Subscription } from "~/domain/news/types";
import type { Db } from "./connection";

/** Somebody who has confirmed that they want news. */
export interface Subscriber {
  id: string;
  email: string;
  language: string;
  linkSealed: string;
}

interface Link {
  linkHash: string;
  linkSealed: string;
}

/** Keeps a subscription that waits to be confirmed; false when the address has one already. */
export async function insertSubscriptionOnce(
  trx: Db,
  subscription: Omit<Subscription, "confirmedAt"> & Link,
  now: Date,
): Promise<boolean> {
  const added = await trx("news_subscriptions")
    .insert({
      id: subscription.id,
      email: subscription.email,
      email_key: subscription.email.toLowerCase(),
      language: subscription.language,
      topics: JSON.stringify(subscription.topics),
      link_hash: subscription.linkHash,
      link_sealed: subscription.linkSealed,
      expires_at: subscription.expiresAt,
      created_at: now.toISOString(),
    })
    .onConflict("email_key")
    .ignore()
    .returning("id");
  return added.length === 1;
}

/** With its row locked until the transaction ends. */
export async function findSubscriptionByEmailForUpdate(trx: Db, email: string): Promise<Subscription | null> {
  const row = await trx("news_subscriptions").where({ email_key: email.toLowerCase() }).forUpdate().first();
  return row ? toSubscription(row) : null;
}

export async function findSubscriptionByLink(db: Db, linkHash: string): Promise<Subscription | null> {
  const row = await db("news_subscriptions").where({ link_hash: linkHash }).first();
  return row ? toSubscription(row) : null;
}

/** Those who have confirmed and want this topic. `topics` is a JSON list of keys without quotes in them. */
export async function listSubscribers(
  db: Db,
  topic: string,
  afterId: string,
  limit: number,
): Promise<Subscriber[]> {
  const rows = await subscribersOf(db, topic).where("id", ">", afterId).orderBy("id").limit(limit);
  return rows.map(({ id, email, language, link_sealed }) => ({
    id,
    email,
    language,
    linkSealed: link_sealed,
  }));
}

/** How many of those there are who have subscribed in one of these languages. */
export async function countSubscribers(db: Db, topic: string, languages: readonly string[]): Promise<number> {
  const [row] = await subscribersOf(db, topic)
    .whereIn("language", [...languages])
    .count("* as count");
  return Number(row?.count);
}

/** How many want each topic. */
export async function countSubscribersByTopic(db: Db): Promise<Record<NewsTopic, number>> {
  const counts = NEWS_TOPICS.map(async (topic) => {
    const [row] = await subscribersOf(db, topic).count("* as count");
    return [topic, Number(row?.count)] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<NewsTopic, number>;
}

function subscribersOf(db: Db, topic: string) {
  return db("news_subscriptions").whereNotNull("confirmed_at").where("topics", "like", `%"${topic}"%`);
}

/** Somebody has asked for news with this address again. */
export async function updateSubscriptionAsked(
  trx: Db,
  id: string,
  { language, topics, expiresAt }: Pick<Subscription, "language" | "topics" | "expiresAt">,
): Promise<void> {
  await trx("news_subscriptions")
    .where({ id })
    .update({ language, topics: JSON.stringify(topics), expires_at: expiresAt });
}

export async function updateSubscriptionLink(trx: Db, id: string, link: Link): Promise<void> {
  await trx("news_subscriptions")
    .where({ id })
    .update({ link_hash: link.linkHash, link_sealed: link.linkSealed });
}

/** False when the link opens nothing, or opened it too long ago. One that was confirmed before stays so. */
export async function updateSubscriptionAsConfirmed(db: Db, linkHash: string, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const changed = await db("news_subscriptions")
    .where({ link_hash: linkHash })
    .where((is) => is.whereNotNull("confirmed_at").orWhere("expires_at", ">", at))
    .update({ confirmed_at: db.raw("coalesce(confirmed_at, ?)", [at]) });
  return changed === 1;
}

/** Only of one that is confirmed. */
export async function updateSubscriptionTopics(
  db: Db,
  linkHash: string,
  topics: NewsTopic[],
): Promise<boolean> {
  const changed = await db("news_subscriptions")
    .where({ link_hash: linkHash })
    .whereNotNull("confirmed_at")
    .update({ topics: JSON.stringify(topics) });
  return changed === 1;
}

export async function deleteSubscription(trx: Db, id: string): Promise<void> {
  await trx("news_subscriptions").where({ id }).delete();
}

/** Those that nobody has confirmed in time. */
export async function deleteExpiredSubscriptions(db: Db, now: Date): Promise<void> {
  await db("news_subscriptions")
    .whereNull("confirmed_at")
    .where("expires_at", "<=", now.toISOString())
    .delete();
}

interface Row {
  id: string;
  email: string;
  language: string;
  topics: string;
  link_sealed: string;
  confirmed_at: string | null;
  expires_at: string;
}

function toSubscription(row: Row): Subscription {
  return {
    id: row.id,
    email: row.email,
    language: row.language,
    topics: JSON.parse(row.topics),
    linkSealed: row.link_sealed,
    confirmedAt: row.confirmed_at,
    expiresAt: row.expires_at,
  };
}
