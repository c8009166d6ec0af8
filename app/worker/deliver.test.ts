import { openDatabase } from "db/connection";
import { updateDueOutboxAsLeased } from "db/outbox-delivery";
import { countOutboxByState } from "db/views/outbox";
import { freshDatabase, freshDatabaseUrl } from "test/support/database";
import { deliverAll, inMinutes, openDelivery, queueMany, queueTo } from "test/support/delivering";
import { exampleMessage } from "test/support/messages";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, onTestFinished, test } from "vitest";
import { queue } from "~/domain/message/queue.server";

const SITE = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };

test("a message that the server takes is sent, once", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer();
  await queueTo(db, "aino@yhdistys.example.fi");
  const delivery = openDelivery(db, server.url);
  await deliverAll(delivery);
  await deliverAll(delivery, inMinutes(60));
  expect(server.accepted.map(({ to }) => to)).toEqual(["aino@yhdistys.example.fi"]);
  expect((await countOutboxByState(db)).sent).toBe(1);
});

test.each([
  ["421 at the door", { connect: 421 }],
  ["554 at the door", { connect: 554 }],
  ["450 to the address", { recipient: () => 450 }],
  ["451 to the mail", { data: 451 }],
  ["a line cut in the middle of a mail", { cut: true }],
])("%s: the message waits and goes when the server is well again", async (_what, mood) => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer(mood);
  await queueTo(db, "aino@yhdistys.example.fi");
  const delivery = openDelivery(db, server.url);
  await deliverAll(delivery);
  expect(await countOutboxByState(db)).toMatchObject({ waiting: 1, sent: 0 });
  server.mood = {};
  await deliverAll(delivery, inMinutes(1));
  expect(server.accepted).toHaveLength(1);
  expect((await countOutboxByState(db)).sent).toBe(1);
});

test("a server that is not there is tried again", async () => {
  const db = await freshDatabase();
  await queueTo(db, "aino@yhdistys.example.fi");
  await deliverAll(openDelivery(db, "smtp://127.0.0.1:9"));
  expect((await countOutboxByState(db)).waiting).toBe(1);
});

test("550 ends a message at once, and the others go", async () => {
  const db = await freshDatabase();
  const recipient = (address: string) => (address.startsWith("nobody") ? 550 : undefined);
  const server = await openMoodyMailServer({ recipient });
  await queueTo(db, "nobody@yhdistys.example.fi");
  await queueTo(db, "aino@yhdistys.example.fi");
  await deliverAll(openDelivery(db, server.url));
  expect(await countOutboxByState(db)).toMatchObject({ failed: 1, sent: 1 });
});

test("the messages of a worker that was killed after taking them are sent by another", async () => {
  const db = await freshDatabase();
  const server = await openMoodyMailServer();
  await queueTo(db, "aino@yhdistys.example.fi");
  await updateDueOutboxAsLeased(db, { workerId: "killed", until: inMinutes(1) }, new Date(), 5);
  const delivery = openDelivery(db, server.url);
  await deliverAll(delivery);
  expect(server.accepted).toHaveLength(0);
  await deliverAll(delivery, inMinutes(2));
  expect(server.accepted).toHaveLength(1);
});

test("two workers with a connection each send every message once", async () => {
  const url = await freshDatabaseUrl();
  const [one, two] = [openDatabase(url), openDatabase(url)];
  onTestFinished(async () => void (await Promise.all([one.destroy(), two.destroy()])));
  const server = await openMoodyMailServer();
  await queueMany(one, 30);
  await Promise.all([one, two].map((db) => deliverAll(openDelivery(db, server.url))));
  const recipients = server.accepted.map(({ to }) => to);
  expect(recipients).toHaveLength(30);
  expect(new Set(recipients).size).toBe(30);
});

test("a message from before there were places is sent as it was meant", async () => {
  const db = await freshDatabase();
  const message = exampleMessage("confirmation", "fi", { queued: undefined });
  await queue(db, SITE, message, { dedupeKey: "before" }, new Date());
  await deliverAll(openDelivery(db, null));
  expect(await countOutboxByState(db)).toMatchObject({ failed: 0, sent: 1 });
});

test("a message sealed with another key fails by itself", async () => {
  const db = await freshDatabase();
  await queueTo(db, "a@yhdistys.example.fi", { ...SITE, key: Buffer.alloc(32, 8) });
  await queueTo(db, "b@yhdistys.example.fi");
  await deliverAll(openDelivery(db, null));
  expect(await countOutboxByState(db)).toMatchObject({ failed: 1, sent: 1 });
});
