import { freshDatabase } from "test/support/database";
import { expect, test } from "vitest";
import type { Db } from "./connection";
import { newId } from "./id";
import { enqueueOutbox } from "./outbox";
import {
  updateDueOutboxAsLeased,
  updateOutboxAsFailed,
  updateOutboxAsSent,
  updateOutboxAsWaiting,
} from "./outbox-delivery";
import { countOutboxByState } from "./views/outbox";

const NOW = new Date("2026-01-01T08:00:00.000Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const lease = (workerId: string) => ({ workerId, until: later(60) });

async function enqueue(db: Db, dedupeKey: string): Promise<void> {
  await enqueueOutbox(db, {
    id: newId(),
    kind: "confirmation",
    dedupeKey,
    eventId: null,
    registrationId: null,
    invitationId: null,
    mailingId: null,
    toAddress: "aino@kylayhdistys.example.fi",
    toName: "Aino",
    language: "fi",
    factsSealed: "…",
    createdAt: NOW.toISOString(),
  });
}

async function leaseOne(db: Db, workerId: string, now = NOW) {
  const [message] = await updateDueOutboxAsLeased(db, lease(workerId), now, 5);
  if (!message) throw new Error("nothing was due");
  return message;
}

test("a message with the same dedupe key is written once", async () => {
  const db = await freshDatabase();
  await enqueue(db, "confirmation:1");
  await enqueue(db, "confirmation:1");
  expect((await countOutboxByState(db)).queued).toBe(1);
});

test("workers that take at the same time never get the same message, and together get all", async () => {
  const db = await freshDatabase();
  for (let n = 0; n < 40; n++) await enqueue(db, `message:${n}`);
  const workers = Array.from({ length: 12 }, (_, n) => updateDueOutboxAsLeased(db, lease(`w${n}`), NOW, 5));
  const taken = (await Promise.all(workers)).flat().map((message) => message.id);
  for (;;) {
    const rest = await updateDueOutboxAsLeased(db, lease("last"), NOW, 5);
    if (rest.length === 0) break;
    taken.push(...rest.map((message) => message.id));
  }
  expect(taken).toHaveLength(40);
  expect(new Set(taken).size).toBe(40);
});

test("a message in a worker's hands is nobody else's until the lease runs out", async () => {
  const db = await freshDatabase();
  await enqueue(db, "message");
  const { id } = await leaseOne(db, "lost");
  expect(await updateDueOutboxAsLeased(db, lease("other"), later(59), 5)).toEqual([]);
  expect((await leaseOne(db, "other", later(60))).id).toBe(id);
});

test("a worker that lost its lease can no longer say how it went", async () => {
  const db = await freshDatabase();
  await enqueue(db, "message");
  const { id } = await leaseOne(db, "lost");
  await leaseOne(db, "other", later(60));
  await updateOutboxAsFailed(db, id, "lost", { tries: 1, answer: "550" });
  expect((await countOutboxByState(db))["in-flight"]).toBe(1);
  await updateOutboxAsSent(db, id, "other", "250 OK", later(61));
  expect((await countOutboxByState(db)).sent).toBe(1);
});

test("a message that waits is due again at its time and not before", async () => {
  const db = await freshDatabase();
  await enqueue(db, "message");
  const { id } = await leaseOne(db, "w");
  await updateOutboxAsWaiting(db, id, "w", { tries: 1, nextTryAt: later(30), answer: "450 later" });
  expect(await updateDueOutboxAsLeased(db, lease("w"), later(29), 5)).toEqual([]);
  expect(await leaseOne(db, "w", later(30))).toMatchObject({ id, tries: 1, answer: "450 later" });
});
