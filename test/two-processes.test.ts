import { spawn } from "node:child_process";
import { once } from "node:events";
import { openDatabase } from "db/connection";
import { inTransaction } from "db/transaction";
import { freshDatabaseUrl } from "test/support/database";
import { expect, it, onTestFinished } from "vitest";

/** Another process that writes without a pause until it is ended. */
const WRITER = `
  const db = require("better-sqlite3")(process.argv[1]);
  db.pragma("busy_timeout = 5000");
  const write = db.transaction((n) => db.prepare("update events set version = ?").run(n));
  for (let n = 1; ; n += 1) { write.immediate(n); if (n === 1) process.stdout.write("writing"); }
`;

it("transactions that read and then write never fail while another process writes", async () => {
  const url = await freshDatabaseUrl();
  const db = openDatabase(url);
  const writer = spawn(process.execPath, ["-e", WRITER, url.slice("file:".length)]);
  onTestFinished(async () => {
    writer.kill("SIGKILL");
    await db.destroy();
  });
  const at = new Date().toISOString();
  await db("events").insert({
    ...{ id: "e1", slug: "e1", kind: "other", state: "open", title: "T", last_position: 0 },
    ...{ created_at: at, updated_at: at },
  });
  await once(writer.stdout, "data");
  for (let n = 1; n <= 200; n += 1) {
    await inTransaction(db, async (trx) => {
      const { last_position } = await trx("events").where({ id: "e1" }).first("last_position");
      await trx("events")
        .where({ id: "e1" })
        .update({ last_position: last_position + 1 });
    });
  }
  expect(await db("events").pluck("last_position")).toEqual([200]);
});
