import path from "node:path";
import { openDatabase } from "db/connection";
import type { Knex } from "knex";
import { afterwards } from "./afterwards";
import type { App } from "./app";

/** The database of a running service, opened beside it to see what it has stored. */
export function databaseOf(app: App): Knex {
  const db = openDatabase(`file:${path.join(app.dataDir, "hytekierto.sqlite")}`);
  afterwards(() => db.destroy());
  return db;
}
