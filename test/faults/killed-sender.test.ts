import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { endLeases } from "test/support/crowd";
import { exampleMessage } from "test/support/messages";
import { openPostOffice } from "test/support/smtp";
import { expect, it, vi } from "vitest";
import { readConfig } from "~/config.server";
import { queue } from "~/domain/message/queue.server";

const SESSION_SECRET = "a secret of more than thirty-two characters";
const MAILS = 300;
const KILLS = 8;
const CONNECTIONS = 5;
const DELIVERED = { timeout: 50_000, interval: 50 };

it("a sender that is killed again and again loses no mail, and doubles only what was on its way", async () => {
  const post = await openPostOffice();
  const app = await startApp({ SMTP_URL: post.url, SESSION_SECRET });
  const db = databaseOf(app);
  const site = { publicUrl: app.url, key: readConfig({ ...process.env, SESSION_SECRET }).key };
  await app.kill();
  for (let n = 0; n < MAILS; n++) {
    const message = {
      ...exampleMessage("confirmation"),
      to: { name: "Aino", address: `aino${n}@example.fi` },
    };
    await queue(db, site, message, { dedupeKey: `killed:${n}` }, new Date());
  }
  for (let kill = 1; kill <= KILLS; kill++) {
    await app.restart();
    const some = (kill * MAILS) / (KILLS + 2);
    await vi.waitUntil(() => post.mails.length >= some, DELIVERED);
    await app.kill();
    await endLeases(db);
  }
  await app.restart();
  const unsent = () => db("outbox").where("dedupe_key", "like", "killed:%").whereNot({ state: "sent" });
  await vi.waitUntil(async () => (await unsent()).length === 0, DELIVERED);

  const copies = new Map<string, (string | undefined)[]>();
  for (const { to, messageId } of post.mails) {
    const address = [to ?? []].flat()[0]?.text ?? "";
    copies.set(address, [...(copies.get(address) ?? []), messageId]);
  }
  expect(copies.size).toBe(MAILS);
  const doubled = [...copies.values()].filter((ids) => ids.length > 1);
  expect(doubled.length).toBeLessThanOrEqual(KILLS * CONNECTIONS);
  for (const ids of doubled) expect(new Set(ids).size).toBe(1);
});
