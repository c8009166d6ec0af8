import { freshDatabase } from "test/support/database";
import { describe, expect, it } from "vitest";
import { type Db, isSqlite } from "./connection";
import { insertOrganizer } from "./organizers";
import { inTransaction } from "./transaction";

const NOW = new Date("2024-10-01T09:00:00Z");

const person = (n: number) => ({
  id: `p${n}`,
  name: "Kerttu",
  title: null,
  email: `p${n}@example.fi`,
  phone: null,
});

const names = (db: Db) => db("organizers").orderBy("id").pluck("id");

describe("inTransaction", () => {
  it("undoes the work of one that fails and keeps that of those who shared its commit", async () => {
    const db = await freshDatabase();
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map((n) =>
        inTransaction(db, async (trx) => {
          await insertOrganizer(trx, person(n), NOW);
          if (n === 3) throw new Error("no");
          return n;
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(await names(db)).toEqual(["p1", "p2", "p4"]);
  });

  it("survives a breach of a unique index among those who share its commit", async () => {
    const db = await freshDatabase();
    const insert = (n: number) => inTransaction(db, (trx) => insertOrganizer(trx, person(n), NOW));
    const outcomes = await Promise.allSettled([insert(1), insert(1), insert(2)]);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(await names(db)).toEqual(["p1", "p2"]);
  });

  it("joins the transaction it is called in", async () => {
    const db = await freshDatabase();
    const outer = inTransaction(db, async (trx) => {
      await inTransaction(trx, (inner) => insertOrganizer(inner, person(1), NOW));
      throw new Error("no");
    });
    await expect(outer).rejects.toThrow("no");
    expect(await names(db)).toEqual([]);
  });

  it("lays one commit under all who write in the same turn of the event loop", async () => {
    const db = await freshDatabase();
    const begun: string[] = [];
    db.on("query", ({ sql }: { sql: string }) => /^BEGIN/.test(sql) && begun.push(sql));
    await Promise.all([1, 2, 3].map((n) => inTransaction(db, (trx) => insertOrganizer(trx, person(n), NOW))));
    expect(begun).toHaveLength(isSqlite(db) ? 1 : 3);
  });

  it("answers only when others can read what was written", async () => {
    const db = await freshDatabase();
    await inTransaction(db, (trx) => insertOrganizer(trx, person(1), NOW));
    expect(await names(db)).toEqual(["p1"]);
  });
});
