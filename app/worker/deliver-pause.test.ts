import { findOutboxPause } from "db/outbox-pauses";
import { countOutboxByState } from "db/views/outbox";
import { freshDatabase } from "test/support/database";
import { deliverAll, inMinutes, openDelivery, queueMany } from "test/support/delivering";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, test } from "vitest";

const REFUSED = { signIn: 535 };

test("a refused sign-in holds all messages of all workers and burns no try", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer(REFUSED);
  await queueMany(db, 12);
  await deliverAll(openDelivery(db, server.url));
  const knocks = server.connections;
  await deliverAll(openDelivery(db, server.url));
  expect(server.connections).toBe(knocks);
  expect((await findOutboxPause(db))?.reason).toMatch(/^535/);
  const { queued, waiting } = await countOutboxByState(db);
  expect(queued + waiting).toBe(12);
  expect(await db("outbox").max({ tries: "tries" }).first()).toEqual({ tries: 0 });
});

test("when the pause has run out one message is tried alone, by one worker, and the pause goes on", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer(REFUSED);
  await queueMany(db, 12);
  const workers = [1, 2].map(() => openDelivery(db, server.url));
  await Promise.all(workers.map((worker) => deliverAll(worker)));
  const { since } = (await findOutboxPause(db)) ?? {};
  const knocks = server.connections;
  await Promise.all(workers.map((worker) => worker.deliver(inMinutes(3))));
  expect(server.connections).toBe(knocks + 1);
  expect(await findOutboxPause(db)).toMatchObject({ since });
});

test("the first mail that the server takes ends the pause, and the others follow", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer(REFUSED);
  await queueMany(db, 12);
  const delivery = openDelivery(db, server.url);
  await deliverAll(delivery);
  server.mood = {};
  await deliverAll(delivery, inMinutes(3));
  expect(server.accepted).toHaveLength(12);
  expect(await findOutboxPause(db)).toBeNull();
});

test("a connection that breaks takes the others no time", async () => {
  const db = await freshDatabase();
  const recipient = (address: string) => (address.startsWith("aino3@") ? 421 : undefined);
  const server = await openMoodyMailServer({ recipient });
  await queueMany(db, 30);
  await deliverAll(openDelivery(db, server.url));
  expect(await countOutboxByState(db)).toMatchObject({ sent: 29, waiting: 1 });
});

test("a slow answer holds one connection, and the others go on", async () => {
  const db = await freshDatabase();
  let asked = 0;
  const server = await openMoodyMailServer({
    get slowMs() {
      return asked++ === 0 ? 1_500 : 0;
    },
  });
  await queueMany(db, 40);
  const delivery = openDelivery(db, server.url);
  const sending = deliverAll(delivery);
  await expect.poll(() => server.accepted.length, { timeout: 1_400 }).toBe(39);
  await sending;
  expect(server.accepted).toHaveLength(40);
});

test("a rate keeps a distance between mails", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer();
  await queueMany(db, 11);
  const began = Date.now();
  await deliverAll(openDelivery(db, server.url, { smtpRate: 20 }));
  expect(server.accepted).toHaveLength(11);
  expect(Date.now() - began).toBeGreaterThanOrEqual(500);
});

test("told to stop, it ends what is on its way and gives the rest back", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer({ slowMs: 200 });
  await queueMany(db, 40);
  const delivery = openDelivery(db, server.url);
  const sending = delivery.deliver(inMinutes(0));
  await expect.poll(() => server.senders.length).toBe(5);
  delivery.stop();
  await sending;
  expect(server.accepted).toHaveLength(5);
  expect(await countOutboxByState(db)).toMatchObject({ sent: 5, queued: 35, "in-flight": 0 });
});
