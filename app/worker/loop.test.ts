import type { Db } from "db/connection";
import { countOutboxByState } from "db/views/outbox";
import pino from "pino";
import { freshDatabase, ownDatabase } from "test/support/database";
import { exampleMessage } from "test/support/messages";
import { expect, test, vi } from "vitest";
import { queue } from "~/domain/message/queue.server";
import { startWorker } from "./loop";

const SITE = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };

function startFor(db: Db, log = pino({ level: "silent" })) {
  return startWorker({ db, site: SITE, smtpUrl: null, mailFrom: "posti@hyte.example.fi", log });
}

async function sentIn(db: Db): Promise<number> {
  return (await countOutboxByState(db)).sent;
}

test("what is queued while the worker runs is sent, with a nudge or by the clock", async () => {
  const db = await freshDatabase();
  const worker = startFor(db);
  await queue(db, SITE, exampleMessage("confirmation"), { dedupeKey: "1" }, new Date());
  worker.nudge();
  await vi.waitUntil(async () => (await sentIn(db)) === 1, { timeout: 4_000 });
  await queue(db, SITE, exampleMessage("confirmation"), { dedupeKey: "2" }, new Date());
  await vi.waitUntil(async () => (await sentIn(db)) === 2, { timeout: 4_000 });
  await worker.stop();
});

test("stopping ends what is being done first and starts nothing after", async () => {
  const db = await freshDatabase();
  for (let n = 0; n < 25; n++) {
    await queue(db, SITE, exampleMessage("confirmation"), { dedupeKey: `${n}` }, new Date());
  }
  const worker = startFor(db);
  await worker.stop();
  const counts = await countOutboxByState(db);
  expect(counts["in-flight"]).toBe(0);
  expect(counts.sent + counts.queued).toBe(25);
});

test("a duty that fails leaves one line in the log and the worker running", async () => {
  const db = await ownDatabase();
  await db.schema.dropTable("mailbox");
  await db.schema.dropTable("outbox");
  const lines: string[] = [];
  const worker = startFor(db, pino({ level: "error" }, { write: (line) => void lines.push(line) }));
  const told = () => lines.map((line) => JSON.parse(line)).filter(({ duty }) => duty === "deliver mails");
  await vi.waitUntil(() => told().length > 0);
  await worker.stop();
  expect(told()).toEqual([expect.objectContaining({ msg: "duty failed" })]);
});
