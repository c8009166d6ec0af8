import { openDatabase } from "db/connection";
import type { Knex } from "knex";
import { freshDatabase, freshDatabaseUrl, ownDatabase } from "test/support/database";
import { using } from "test/support/database-url";
import { openNegotiation } from "test/support/negotiation";
import { describe, expect, test } from "vitest";

/** Every row of every table. */
async function listRows(db: Knex): Promise<Record<string, unknown[]>> {
  const names: string[] = await db("pg_tables").where({ schemaname: "public" }).pluck("tablename");
  const rows = await Promise.all(names.sort().map(async (name) => [name, await db(name).select("*")]));
  return Object.fromEntries(rows);
}

test("restoring a lent database leaves the rows of the template and no others", async () => {
  const db = await freshDatabase();
  await openNegotiation(db);
  await db("municipalities").where({ code: "077" }).update({ name: "Muu" });
  await db("migrations").delete();
  const template = await listRows(await ownDatabase());
  expect(await listRows(db)).not.toEqual(template);
  await db.raw("select lending.restore()");
  expect(await listRows(db)).toEqual(template);
});

describe("what a test leaves behind in its lent database", () => {
  let url: string;
  let left: Knex.Transaction;

  test("is a connection that holds locks and listens", async () => {
    url = await freshDatabaseUrl();
    left = await openDatabase(url).transaction();
    await left.raw("listen something");
    await left.raw("select pg_advisory_lock(1)");
    await left.raw("lock table events");
  });

  test("is ended before the next, and cannot come back by the same address", async () => {
    await expect(left.raw("select 1")).rejects.toThrow();
    await expect(using(url, (db) => db.raw("select 1"))).rejects.toThrow("does not exist");
  });
});

test("a lent database refuses to change its shape, one of the test's own does not", async () => {
  const reshape = (db: Knex) => db.schema.raw("alter table events rename column slug to broken");
  await expect(reshape(await freshDatabase())).rejects.toThrow("ownDatabase()");
  await reshape(await ownDatabase());
});
