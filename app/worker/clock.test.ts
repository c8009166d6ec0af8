import { updateDueOutboxAsLeased } from "db/outbox-delivery";
import { findOutboxPause } from "db/outbox-pauses";
import { countOutboxByState } from "db/views/outbox";
import type { Knex } from "knex";
import pino from "pino";
import { freshDatabase } from "test/support/database";
import { deliverAll, inMinutes, openDelivery, queueMany } from "test/support/delivering";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { SITE } from "test/support/negotiation";
import { expect, onTestFinished, test, vi } from "vitest";
import type { WorkerContext } from "./context";
import { dutiesOf } from "./duties";
import { metronome } from "./metronome";

const DAY_MS = 86_400_000;

/** The machine's clock shows a day more while `work` runs. */
async function aDayAhead(work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + DAY_MS });
  try {
    await work();
  } finally {
    vi.useRealTimers();
  }
}

/** What the worker does about the clock, once. */
async function mend(db: Knex): Promise<void> {
  const ctx: WorkerContext = {
    db,
    site: SITE,
    smtpUrl: null,
    mailFrom: "a@example.fi",
    log: pino({ level: "silent" }),
  };
  const duty = dutiesOf(ctx, openDelivery(db, null)).find(({ name }) => name.startsWith("mend what a clock"));
  await duty?.run(new Date());
}

test("what was written while the clock ran ahead goes when the clock is right, once", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer();
  await aDayAhead(() => queueMany(db, 3));
  const delivery = openDelivery(db, server.url);
  await deliverAll(delivery);
  expect(server.accepted).toHaveLength(0);
  await mend(db);
  await deliverAll(delivery);
  expect(server.accepted).toHaveLength(3);
  await aDayAhead(() => deliverAll(delivery, new Date()));
  await deliverAll(delivery);
  expect(server.accepted).toHaveLength(3);
});

test("what a worker held or put off by a clock that ran ahead does not wait for that day", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer({ signIn: 535 });
  const delivery = openDelivery(db, server.url);
  await queueMany(db, 3);
  await aDayAhead(async () => {
    await deliverAll(delivery, new Date());
    await updateDueOutboxAsLeased(db, { workerId: "killed", until: inMinutes(1) }, inMinutes(5), 1);
  });
  expect(await findOutboxPause(db)).not.toBeNull();
  server.mood = {};
  await mend(db);
  await deliverAll(delivery);
  expect(await countOutboxByState(db)).toMatchObject({ sent: 3, "in-flight": 0 });
  expect(server.accepted).toHaveLength(3);
});

test("a silence that began while the clock ran ahead is over when the clock is right", async () => {
  const db = await freshDatabase();
  await queueMany(db, 1);
  const nowhere = openDelivery(db, "smtp://127.0.0.1:9");
  await aDayAhead(() => deliverAll(nowhere, new Date()));
  await mend(db);
  await nowhere.deliver(inMinutes(0));
  const { next_try_at } = await db("outbox").first("next_try_at");
  expect(next_try_at > inMinutes(0).toISOString() && next_try_at < inMinutes(1).toISOString()).toBe(true);
});

test("what waits as it should is left to wait", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer({ data: 451 });
  await queueMany(db, 1);
  await db("outbox").update({ tries: 20 });
  await deliverAll(openDelivery(db, server.url));
  const before = await db("outbox").first("next_try_at");
  await mend(db);
  expect(await db("outbox").first("next_try_at")).toEqual(before);
});

test("the pace of mails does not stand still when the clock is set back", async () => {
  const beat = metronome(50);
  onTestFinished(() => void vi.useRealTimers());
  await aDayAhead(beat);
  const began = performance.now();
  await beat();
  expect(performance.now() - began).toBeLessThan(1_000);
});
