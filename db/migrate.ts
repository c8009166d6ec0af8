import type { Knex } from "knex";
import { lockDatabase } from "./connection";
import * as theRound from "./migrations/001-the-round";
import * as municipalities from "./migrations/002-municipalities";
import * as registrationInFull from "./migrations/003-registration-in-full";
import * as mailAndCalendar from "./migrations/004-mail-and-calendar";
import * as liveWorkshop from "./migrations/005-live-workshop";

/** In order, and frozen: a migration that has been released is never edited. */
const MIGRATIONS: Record<string, { up(trx: Knex.Transaction): Promise<void> }> = {
  "001-the-round": theRound,
  "002-municipalities": municipalities,
  "003-registration-in-full": registrationInFull,
  "004-mail-and-calendar": mailAndCalendar,
  "005-live-workshop": liveWorkshop,
};

/**
 * Brings the database to today's shape, all or nothing. knex's own lock row would stay behind after a
 * `kill -9`, so the whole of it is one transaction, and the database's own lock keeps a second process waiting.
 */
export async function migrate(db: Knex): Promise<string[]> {
  return db.transaction(async (trx) => {
    await lockDatabase(trx);
    if (!(await trx.schema.hasTable("migrations"))) {
      await trx.schema.createTable("migrations", (t) => {
        t.text("name").primary();
        t.text("applied_at").notNullable();
      });
    }
    const pending = await listPending(trx);
    for (const name of pending) {
      await MIGRATIONS[name]?.up(trx);
      await trx("migrations").insert({ name, applied_at: new Date().toISOString() });
    }
    return pending;
  });
}

/** Names of migrations not yet applied; throws when the database cannot be reached. */
export async function listPendingMigrations(db: Knex): Promise<string[]> {
  if (!(await db.schema.hasTable("migrations"))) return Object.keys(MIGRATIONS);
  return listPending(db);
}

async function listPending(db: Knex | Knex.Transaction): Promise<string[]> {
  const applied = new Set(await db("migrations").pluck("name"));
  return Object.keys(MIGRATIONS).filter((name) => !applied.has(name));
}
