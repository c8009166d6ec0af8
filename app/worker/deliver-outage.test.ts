import type { Db } from "db/connection";
import { countOutboxByState } from "db/views/outbox";
import { freshDatabase } from "test/support/database";
import { deliverAll, inMinutes, openDelivery, queueMany } from "test/support/delivering";
import { type Mood, openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, test } from "vitest";
import { nextTry } from "~/domain/message/rules";

const DAY_MINUTES = 1_440;
const NOWHERE = "smtp://127.0.0.1:9";

/** As often as a mail can be tried without failing. */
const LAST_TRY = Array.from({ length: 100 }, (_, n) => n).findLast((n) => nextTry(n, new Date(), 0)) ?? 0;

const triesOf = (db: Db) => db("outbox").distinct().pluck("tries");

test("a server that nobody reaches is asked by a few messages and not by all, and burns no try", async () => {
  const db = await freshDatabase();
  await queueMany(db, 40);
  const delivery = openDelivery(db, NOWHERE);
  await deliverAll(delivery);
  await deliverAll(delivery);
  expect((await countOutboxByState(db)).waiting).toBe(5);
  await deliverAll(delivery, inMinutes(1));
  expect(await countOutboxByState(db)).toMatchObject({ waiting: 6, queued: 34, "in-flight": 0 });
  expect(await triesOf(db)).toEqual([0]);
});

test.each<[outage: string, mood: Mood | null]>([
  ["no connection", null],
  ["421 to everybody", { connect: 421 }],
  ["no sign-in", { signIn: 535 }],
])(
  "in a weekend without a server not even a mail before its last try fails, and all go then: %s",
  async (_outage, mood) => {
    const db = await freshDatabase();
    const server = await openMoodyMailServer(mood ?? {});
    await queueMany(db, 2);
    await db("outbox").update({ tries: LAST_TRY });
    const weekend = openDelivery(db, mood ? server.url : NOWHERE);
    for (const day of [0, 1, 2, 3]) await deliverAll(weekend, inMinutes(day * DAY_MINUTES));
    expect(await countOutboxByState(db)).toMatchObject({ failed: 0, sent: 0 });
    expect(await triesOf(db)).toEqual([LAST_TRY]);
    server.mood = {};
    await deliverAll(openDelivery(db, server.url), inMinutes(3 * DAY_MINUTES + 10));
    expect(server.accepted).toHaveLength(2);
  },
);

test.each<[what: string, mood: Mood]>([
  ["says later to a mail", { data: 451 }],
  ["cuts the line in the middle of a mail", { cut: true }],
])("a server that is there and %s has burned a try of it, and the last ends it", async (_what, mood) => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer(mood);
  await queueMany(db, 1);
  await db("outbox").update({ tries: LAST_TRY - 1 });
  await deliverAll(openDelivery(db, server.url));
  expect((await countOutboxByState(db)).waiting).toBe(1);
  await deliverAll(openDelivery(db, server.url), inMinutes(DAY_MINUTES));
  expect((await countOutboxByState(db)).failed).toBe(1);
});
