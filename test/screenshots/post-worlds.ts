import type { Knex } from "knex";
import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { vi } from "vitest";
import { organizerOf, siteOf } from "./links";
import { plantMailings, plantRules, plantTemplates, plantToAll } from "./mailings";
import { plantDraft, plantSubscriptions } from "./subscriptions";
import { look, type World } from "./worlds";

const REFUSED = 550;
const SIGN_IN_REFUSED = 535;
const EVERY = 6;
const IN_TIME = { timeout: 60_000, interval: 200 };

/** Much has been sent, and some of it came nowhere. */
export async function post(): Promise<World> {
  const known: string[] = [];
  const recipient = (address: string) => {
    if (!known.includes(address)) known.push(address);
    return known.indexOf(address) % EVERY === EVERY - 1 ? REFUSED : undefined;
  };
  const app = await startApp({ SMTP_URL: (await openMoodyMailServer({ recipient })).url });
  const db = databaseOf(app);
  const world = await look(app, db);
  const by = await organizerOf(db);
  const mailings = await plantMailings(db, world, by);
  await plantRules(db, world, by);
  await plantTemplates(db, world.round, by);
  const subscriptions = await plantSubscriptions(db, siteOf(app));
  const draft = await plantDraft(db, by);
  await vi.waitUntil(async () => (await left(db)) === 0, IN_TIME);
  const messages = await messagesOf(db);
  return { ...world, mailings, messages, subscriptions, news: { ...world.news, draft } };
}

/** The mail server lets nobody in: a message to all is half-way. */
export async function paused(): Promise<World> {
  const app = await startApp({ SMTP_URL: (await openMoodyMailServer({ signIn: SIGN_IN_REFUSED })).url });
  const db = databaseOf(app);
  const world = await look(app, db);
  const running = await plantToAll(db, world.event.id, await organizerOf(db));
  await vi.waitUntil(async () => (await db("outbox_pauses")).length === 1, IN_TIME);
  await vi.waitUntil(
    async () => (await db("mailings").where({ id: running, state: "done" })).length === 1,
    IN_TIME,
  );
  const ids: string[] = await db("outbox").where({ mailing_id: running }).pluck("id");
  const gone = ids.slice(0, Math.ceil(ids.length / 3));
  await db("outbox").whereIn("id", gone).update({ state: "sent", sent_at: new Date().toISOString() });
  return { ...world, mailings: { running }, messages: await messagesOf(db) };
}

async function left(db: Knex): Promise<number> {
  const messages = await db("outbox").whereIn("state", ["queued", "in-flight", "waiting"]);
  const mailings = await db("mailings")
    .where("due_at", "<=", new Date().toISOString())
    .where({ state: "planned" });
  const running = await db("mailings").where({ state: "running" });
  return messages.length + mailings.length + running.length;
}

async function messagesOf(db: Knex): Promise<World["messages"]> {
  const rows = await db("outbox").whereNotNull("mailing_id").select("state", "id");
  return Object.fromEntries(rows.map(({ state, id }) => [state, id]));
}
