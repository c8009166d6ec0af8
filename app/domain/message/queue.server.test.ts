import { updateDueOutboxAsLeased } from "db/outbox-delivery";
import { inTransaction } from "db/transaction";
import { countOutboxByState } from "db/views/outbox";
import { freshDatabase } from "test/support/database";
import { exampleMessage, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { unseal } from "~/domain/site/token.server";
import { queue } from "./queue.server";

const SITE = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };
const NOW = new Date("2026-01-01T08:00:00.000Z");

test("the facts stand sealed in the outbox and open again with the key", async () => {
  const db = await freshDatabase();
  await queue(db, SITE, exampleMessage("confirmation"), { dedupeKey: "confirmation:1" }, NOW);
  const [message] = await updateDueOutboxAsLeased(db, { workerId: "w", until: NOW }, NOW, 1);
  expect(message?.factsSealed).not.toContain("SALAINEN");
  expect(JSON.parse(unseal(SITE, message?.factsSealed ?? "") ?? "")).toEqual(REGISTRATION);
});

test("when the cause is undone, so is the message", async () => {
  const db = await freshDatabase();
  const undone = inTransaction(db, async (trx) => {
    await queue(trx, SITE, exampleMessage("confirmation"), { dedupeKey: "confirmation:1" }, NOW);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect((await countOutboxByState(db)).queued).toBe(0);
});
