import { insertKeptMail } from "db/mailbox";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { SITE } from "test/support/negotiation";
import { linkOf, subscriber } from "test/support/news";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, test } from "vitest";
import { changeTopics } from "./change-topics.server";
import { confirmSubscription } from "./confirm.server";
import { endSubscription } from "./end.server";
import { forgetNews } from "./forget.server";
import { subscribe } from "./subscribe.server";
import type { NewsTopic } from "./types";

const NOW = new Date("2026-03-02T09:00:00.000Z");
const WISH: { email: string; topics: NewsTopic[] } = { email: "kerttu@example.fi", topics: ["reports"] };
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const DAY = 24 * 60;
const stored = () => db("news_subscriptions").orderBy("created_at");
const ask = (at: Date, wish = WISH, language = "fi") => subscribe(db, SITE, wish, language, at);

test("nothing is confirmed before the owner of the address says so", async () => {
  await ask(NOW);
  expect(await stored()).toMatchObject([{ email: WISH.email, confirmed_at: null }]);
  const token = await linkOf(db, WISH.email);
  expect(await confirmSubscription(db, token, after(5))).toBe(true);
  expect(await confirmSubscription(db, token, after(9))).toBe(true);
  expect(await stored()).toMatchObject([{ confirmed_at: after(5).toISOString() }]);
});

test("who asks twice within ten minutes gets one letter, and later another", async () => {
  await Promise.all([ask(NOW), ask(NOW)]);
  await ask(after(9));
  expect(await listQueued(db, SITE)).toHaveLength(1);
  await ask(after(10));
  expect(await listQueued(db, SITE)).toHaveLength(2);
  expect(await stored()).toHaveLength(1);
});

test("an unconfirmed subscription takes the topics that were asked for last", async () => {
  await ask(NOW);
  await ask(after(1), { ...WISH, topics: ["webinars"] }, "sv");
  expect(await stored()).toMatchObject([{ topics: '["webinars"]', language: "sv" }]);
});

test("whoever asks with a confirmed address changes nothing, and its owner gets the way to manage it", async () => {
  const token = await subscriber(db, WISH.email, { topics: ["reports"] }, NOW);
  await ask(after(60), { ...WISH, topics: ["webinars"] }, "sv");
  expect(await stored()).toMatchObject([{ topics: '["reports"]', language: "fi" }]);
  expect(await stored()).not.toMatchObject([{ confirmed_at: null }]);
  expect(await linkOf(db, WISH.email)).toBe(token);
  const letters = await listQueued(db, SITE);
  expect(letters.map(({ facts }) => facts.expiresAt)).toEqual([after(7 * DAY).toISOString(), null]);
});

test("a link confirms for seven days, and then the address is forgotten", async () => {
  await ask(NOW);
  const token = await linkOf(db, WISH.email);
  expect(await confirmSubscription(db, token, after(7 * DAY))).toBe(false);
  await forgetNews(db, after(7 * DAY - 1));
  expect(await stored()).toHaveLength(1);
  await forgetNews(db, after(7 * DAY));
  expect(await stored()).toEqual([]);
});

test("a confirmed subscription is kept, and what was sent is forgotten after thirty days", async () => {
  await subscriber(db, WISH.email, {}, NOW);
  const [{ id }] = await db("outbox");
  await db("outbox").update({ state: "sent" });
  await insertKeptMail(db, id, "Subject: x", NOW);
  await forgetNews(db, after(29 * DAY));
  expect(await db("outbox")).toHaveLength(1);
  await forgetNews(db, after(31 * DAY));
  expect([await db("outbox"), await db("mailbox")]).toEqual([[], []]);
  expect(await stored()).toHaveLength(1);
});

test("topics change only of what is confirmed, and only by its link", async () => {
  await ask(NOW);
  const token = await linkOf(db, WISH.email);
  expect(await changeTopics(db, token, ["webinars"])).toBe(false);
  await confirmSubscription(db, token, NOW);
  expect(await changeTopics(db, "another", ["webinars"])).toBe(false);
  expect(await changeTopics(db, token, ["webinars"])).toBe(true);
  expect(await stored()).toMatchObject([{ topics: '["webinars"]' }]);
});

test("who ends a subscription is deleted, and may end it again", async () => {
  const token = await subscriber(db, WISH.email, {}, NOW);
  await endSubscription(db, "another");
  expect(await stored()).toHaveLength(1);
  await endSubscription(db, token);
  await endSubscription(db, token);
  expect(await stored()).toEqual([]);
});
