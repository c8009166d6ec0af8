import { findNews, listNews, listPublishedNews } from "db/news";
import { findMailingOfNews } from "db/views/mailings";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { SITE } from "test/support/negotiation";
import { draft, subscriber, writtenNews } from "test/support/news";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, test } from "vitest";
import { correctNews } from "~/domain/news/correct.server";
import { endSubscription } from "~/domain/news/end.server";
import { subscribe } from "~/domain/news/subscribe.server";
import { writeNews } from "~/domain/news/write.server";
import { publishNewsToSubscribers } from "./publish-news.server";
import { runMailings } from "./run.server";
import { startDueMailings } from "./start-due.server";
import { withdrawNews } from "./withdraw-news.server";

const NOW = new Date("2026-03-02T09:00:00.000Z");
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

async function publish(item: { id: string; writerId: string }, version = 1, at = NOW) {
  const outcome = await publishNewsToSubscribers(db, { id: item.id, version }, item.writerId, at);
  await startDueMailings(db, at);
  while (await runMailings(db, SITE, at));
  return outcome;
}

async function sent() {
  const news = (await listQueued(db, SITE)).filter(({ kind }) => kind === "news");
  return news.map(({ to }) => to.split("@")[0]).sort();
}

test("an item goes to those who have confirmed and want its topic, once", async () => {
  await subscriber(db, "kooste@example.fi", { topics: ["webinars", "reports"] }, NOW);
  await subscriber(db, "muu@example.fi", { topics: ["webinars"] }, NOW);
  await subscribe(db, SITE, { email: "vahvistamaton@example.fi", topics: ["reports"] }, "fi", NOW);
  const item = await writtenNews(db, {}, NOW);
  expect(await publish(item)).toMatchObject({ ok: true, now: true });
  expect(await publish(item)).toMatchObject({ ok: true, now: false });
  expect(await sent()).toEqual(["kooste"]);
});

test("a text in Finnish goes to all, and one in Swedish to those who subscribed in Swedish", async () => {
  for (const language of ["fi", "sv", "en"])
    await subscriber(db, `${language}@example.fi`, { language }, NOW);
  await publish(await writtenNews(db, { language: "sv" }, NOW));
  expect(await sent()).toEqual(["sv"]);
  await publish(await writtenNews(db, { language: "fi" }, NOW));
  expect(await sent()).toEqual(["en", "fi", "sv", "sv"]);
});

test("who ends the subscription is not sent what has not gone yet", async () => {
  const token = await subscriber(db, "lopettaja@example.fi", {}, NOW);
  await publish(await writtenNews(db, {}, NOW));
  await endSubscription(db, token);
  expect(await db("outbox").where({ kind: "news" }).pluck("state")).toEqual(["cancelled"]);
});

test("the letter leads to the item and to the end of the subscription", async () => {
  const token = await subscriber(db, "kooste@example.fi", {}, NOW);
  await publish(await writtenNews(db, {}, NOW));
  const letter = (await listQueued(db, SITE)).find(({ kind }) => kind === "news");
  expect(letter?.facts).toEqual({
    ...{ title: "Kooste on valmis", topic: "reports", body: "Lue kooste." },
    url: "https://hyte.example.fi/uutiset/kooste-on-valmis",
    endUrl: `https://hyte.example.fi/tilaus/${token}/lopeta`,
  });
});

test("an item that is withdrawn is public no more, and goes later to those who have not had it", async () => {
  for (const name of ["saanut", "jonossa"]) await subscriber(db, `${name}@example.fi`, {}, NOW);
  const item = await writtenNews(db, {}, NOW);
  await publish(item);
  await db("outbox").where({ kind: "news", to_address: "saanut@example.fi" }).update({ state: "sent" });
  for (const _twice of [1, 2]) await withdrawNews(db, item.id, NOW);
  expect([await listPublishedNews(db, null), await findNews(db, item.id)]).toMatchObject([
    [],
    { publishedAt: null, version: 3 },
  ]);
  const progress = async () => (await findMailingOfNews(db, item.id))?.progress;
  expect(await progress()).toEqual({ sent: 1, waiting: 0, failed: 0, takenBack: 1 });
  expect(await publish(item, 3)).toMatchObject({ ok: true, now: true });
  expect(await progress()).toEqual({ sent: 1, waiting: 1, failed: 0, takenBack: 1 });
  expect(await db("outbox").where({ kind: "news", state: "queued" }).pluck("to_address")).toEqual([
    "jonossa@example.fi",
  ]);
});

test("a form sent twice writes one item, and items with one title have two addresses", async () => {
  const { id, writerId } = await writtenNews(db, {}, NOW);
  await writeNews(db, id, draft(), writerId, NOW);
  await writtenNews(db, {}, NOW);
  expect((await db("news").orderBy("slug")).map(({ slug }) => slug)).toEqual([
    "kooste-on-valmis",
    "kooste-on-valmis-2",
  ]);
});

test("a version that somebody has changed meanwhile is neither overwritten nor published", async () => {
  const item = await writtenNews(db, {}, NOW);
  expect(await correctNews(db, { id: item.id, version: 1 }, draft({ title: "Uusi" }), NOW)).toEqual({
    ok: true,
  });
  const late = { ok: false, reason: "changed-meanwhile" };
  expect(await correctNews(db, { id: item.id, version: 1 }, draft({ title: "Myöhäinen" }), NOW)).toEqual(
    late,
  );
  expect(await publish(item, 1)).toEqual(late);
  expect(await findNews(db, item.id)).toMatchObject({ title: "Uusi", slug: "uusi", publishedAt: null });
});

test("a correction of a public item keeps its address and sends nothing", async () => {
  await subscriber(db, "kooste@example.fi", {}, NOW);
  const item = await writtenNews(db, {}, NOW);
  await publish(item);
  await correctNews(db, { id: item.id, version: 2 }, draft({ title: "Korjattu" }), NOW);
  expect(await findNews(db, item.id)).toMatchObject({ title: "Korjattu", slug: "kooste-on-valmis" });
  expect(await sent()).toEqual(["kooste"]);
});

test("the archive has what is public, the newest first, and by topic", async () => {
  const days = ["2026-03-01", "2026-03-03", "2026-03-02"].map((day) => new Date(`${day}T09:00:00Z`));
  for (const [index, at] of days.entries()) {
    const topic = index === 2 ? "webinars" : "reports";
    await publish(await writtenNews(db, { title: `Nro ${index}`, topic }, at), 1, at);
  }
  await writtenNews(db, { title: "Luonnos" }, NOW);
  const titles = async (topic: "reports" | null) =>
    (await listPublishedNews(db, topic)).map(({ title }) => title);
  expect(await titles(null)).toEqual(["Nro 1", "Nro 2", "Nro 0"]);
  expect(await titles("reports")).toEqual(["Nro 1", "Nro 0"]);
  const office = (await listNews(db)).map(({ title }) => title);
  expect(office, "drafts first").toEqual(["Luonnos", "Nro 1", "Nro 2", "Nro 0"]);
});
