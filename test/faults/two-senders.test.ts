import { type OpenDb, openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { inTransaction } from "db/transaction";
import { afterwards } from "test/support/afterwards";
import { using } from "test/support/database-url";
import { exampleMessage } from "test/support/messages";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { startPostgres } from "test/support/postgres-server";
import { sqliteFile } from "test/support/sqlite-file";
import { workerProcess } from "test/support/worker";
import { expect, it, vi } from "vitest";
import { readConfig } from "~/config.server";
import { queue } from "~/domain/message/queue.server";

const SESSION_SECRET = "a secret of more than thirty-two characters";
const PUBLIC_URL = "https://hyte.example.fi";
const MAILS = 500;
const DELIVERED = { timeout: 30_000, interval: 20 };

it.for([
  ["SQLite", sqliteFile],
  ["PostgreSQL", postgresServer],
] as const)("on %s two worker processes send every mail once, and each of them some", async ([, openUrl]) => {
  const url = await openUrl();
  const db = openDatabase(url);
  afterwards(() => db.destroy());
  await queueMails(db);
  const post = await openMoodyMailServer({ slowMs: 5 });
  const env = { DATABASE_URL: url, SMTP_URL: post.url, SESSION_SECRET, PUBLIC_URL };
  const senders = new Set<string>();
  for (const worker of [workerProcess(env), workerProcess(env)]) worker.start();
  const unsent = () => db("outbox").whereNot({ state: "sent" }).select("leased_by");
  await vi.waitUntil(async () => {
    const rows: { leased_by: string | null }[] = await unsent();
    for (const { leased_by } of rows) if (leased_by) senders.add(leased_by);
    return rows.length === 0;
  }, DELIVERED);

  expect(senders.size).toBe(2);
  const got = post.accepted.map(({ to }) => to);
  expect(got).toHaveLength(MAILS);
  expect(new Set(got).size).toBe(MAILS);
});

async function queueMails(db: OpenDb): Promise<void> {
  const site = { publicUrl: PUBLIC_URL, key: readConfig({ ...process.env, SESSION_SECRET }).key };
  await inTransaction(db, async (trx) => {
    for (let n = 0; n < MAILS; n++) {
      const message = {
        ...exampleMessage("confirmation"),
        to: { name: "Aino", address: `aino${n}@example.fi` },
      };
      await queue(trx, site, message, { dedupeKey: `two:${n}` }, new Date());
    }
  });
}

async function postgresServer(): Promise<string> {
  const server = await startPostgres();
  afterwards(server.stop);
  await using(server.url, migrate);
  return server.url;
}
