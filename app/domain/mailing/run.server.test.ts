import { newId } from "db/id";
import { findMailing } from "db/mailings";
import { inTransaction } from "db/transaction";
import { findListedMailing } from "db/views/mailings";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitee } from "test/support/inviting";
import { openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import { planMailing } from "./plan.server";
import { runMailings } from "./run.server";
import { startDueMailings } from "./start-due.server";
import { stopMailing } from "./stop.server";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const COUNT = 130;
let db: Knex;
let id: string;

beforeEach(async () => {
  db = await freshDatabase();
  const event = await openNegotiation(db);
  const people = Array.from({ length: COUNT }, (_, n) =>
    invitee({ organizationName: `Yhdistys ${n}`, email: `yhdistys${n}@example.fi` }),
  );
  await invite(db, event, people, NOW);
  id = newId();
  const audience = { of: "invitees", municipalityCodes: null, kinds: null, reply: null } as const;
  const text = { subject: "Kahvit", body: "Hei {organisaatio}!", dueAt: NOW.toISOString(), createdBy: null };
  await planMailing(db, { id, kind: "message", eventId: event.id, audience, ...text }, NOW);
  await startDueMailings(db, NOW);
});

const run = () => runMailings(db, SITE, NOW);
const addresses = (): Promise<string[]> => db("outbox").where({ mailing_id: id }).pluck("to_address");
const written = async () => (await addresses()).length;

test("a mailing is written in three batches, and each recipient has one message", async () => {
  for (const expected of [50, 100, COUNT]) {
    expect(await run()).toBe(true);
    expect(await written()).toBe(expected);
  }
  expect(await run()).toBe(false);
  expect(new Set(await addresses()).size).toBe(COUNT);
  expect((await findMailing(db, id))?.state).toBe("done");
});

test("a crash between batches neither loses nor doubles anybody", async () => {
  await run();
  const crash = inTransaction(db, async (trx) => {
    await runMailings(trx, SITE, NOW);
    throw new Error("the power went");
  });
  await expect(crash).rejects.toThrow("the power went");
  expect(await written()).toBe(50);
  while (await run());
  expect(await written()).toBe(COUNT);
  expect(new Set(await addresses()).size).toBe(COUNT);
});

test("a stop in the middle takes back what has not gone, and nothing more is written", async () => {
  await run();
  await db("outbox")
    .where({ to_address: (await addresses())[0] })
    .update({ state: "sent" });
  await stopMailing(db, id, NOW);
  expect(await run()).toBe(false);
  const { event_id: eventId } = await db("mailings").where({ id }).first("event_id");
  expect(await findListedMailing(db, eventId, "all", id)).toMatchObject({
    state: "stopped",
    progress: { sent: 1, waiting: 0, failed: 0, takenBack: 49 },
  });
});
