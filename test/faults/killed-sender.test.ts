import { type OpenDb, openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { inTransaction } from "db/transaction";
import { CONNECTIONS } from "emails/transport";
import { afterwards } from "test/support/afterwards";
import { endLeases } from "test/support/crowd";
import { using } from "test/support/database-url";
import { exampleMessage } from "test/support/messages";
import { type MoodyMailServer, openMoodyMailServer } from "test/support/moody-mail-server";
import { startPostgres } from "test/support/postgres-server";
import { sqliteFile } from "test/support/sqlite-file";
import { workerProcess } from "test/support/worker";
import { expect, it, vi } from "vitest";
import { readConfig } from "~/config.server";
import { queue } from "~/domain/message/queue.server";

const SESSION_SECRET = "a secret of more than thirty-two characters";
const PUBLIC_URL = "https://hyte.example.fi";
/** Few enough that some are left for the last worker, the doubles counted. */
const BETWEEN_KILLS = 18;
const IN_ALL_MS = 180_000;
const DELIVERED = { timeout: 30_000, interval: 2 };

it.for([
  ["SQLite", 1_000, 50, sqliteFile],
  ["PostgreSQL", 200, 10, postgresServer],
] as const)(
  "on %s, of %i mails whose sender is killed %i times none is lost, and only what it held comes twice",
  { timeout: IN_ALL_MS },
  async ([, mails, kills, openUrl], { annotate }) => {
    const url = await openUrl();
    const db = openDatabase(url);
    afterwards(() => db.destroy());
    await queueMails(db, mails);
    const post = await openMoodyMailServer();
    const worker = workerProcess({ DATABASE_URL: url, SMTP_URL: post.url, SESSION_SECRET, PUBLIC_URL });
    const held: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const enough = post.accepted.length + BETWEEN_KILLS;
      worker.start();
      await vi.waitUntil(() => post.accepted.length >= enough, DELIVERED);
      await worker.kill();
      held.push(...(await db("outbox").where({ state: "in-flight" }).pluck("id")));
      await endLeases(db);
    }
    worker.start();
    const unsent = () => db("outbox").whereNot({ state: "sent" }).pluck("id");
    await vi.waitUntil(async () => (await unsent()).length === 0, DELIVERED);

    const copies = copiesIn(post);
    expect([...copies.keys()].sort()).toEqual((await db("outbox").pluck("id")).sort());
    const surplus = [...copies].flatMap(([id, count]) => Array<string>(count - 1).fill(id));
    for (const id of surplus) expect(held).toContain(id);
    expect(surplus.length).toBeLessThanOrEqual(kills * CONNECTIONS);
    await annotate(`${mails} mails, ${kills} kills: 0 lost, ${surplus.length} came twice`);
  },
);

async function queueMails(db: OpenDb, count: number): Promise<void> {
  const site = { publicUrl: PUBLIC_URL, key: readConfig({ ...process.env, SESSION_SECRET }).key };
  await inTransaction(db, async (trx) => {
    for (let n = 0; n < count; n++) {
      const to = { name: "Aino", address: `aino${n}@example.fi` };
      const message = { ...exampleMessage("confirmation"), to };
      await queue(trx, site, message, { dedupeKey: `killed:${n}` }, new Date());
    }
  });
}

/** How many copies came of each message. A copy bears the Message-ID of the first, which is the message's id. */
function copiesIn(post: MoodyMailServer): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { raw } of post.accepted) {
    const id = /^Message-ID: <([^@]+)/im.exec(raw)?.[1] ?? "";
    copies.set(id, (copies.get(id) ?? 0) + 1);
  }
  return copies;
}

async function postgresServer(): Promise<string> {
  const server = await startPostgres();
  afterwards(server.stop);
  await using(server.url, migrate);
  return server.url;
}
