import { openDatabase } from "db/connection";
import type { Knex } from "knex";
import { afterwards } from "./afterwards";
import type { App } from "./app";

/** The database of a running service, opened beside it to see what it has stored. */
export function databaseOf(app: App): Knex {
  const db = openDatabase(app.databaseUrl);
  afterwards(() => db.destroy());
  return db;
}

/** How many rows each table holds. */
export async function countRows(db: Knex): Promise<Record<string, number>> {
  const tables: { name: string }[] = await db("sqlite_master").where({ type: "table" }).select("name");
  const counts = tables.map(async ({ name }) => [name, (await db(name).select("*")).length]);
  return Object.fromEntries(await Promise.all(counts));
}

/** The address of the event that is open for registration. */
export async function findOpenSlug(db: Knex): Promise<string> {
  return (await db("events").where({ state: "open" }).first("slug")).slug;
}
