import { openDatabase } from "db/connection";
import type { Knex } from "knex";

/** The same PostgreSQL server, another database. */
export function otherDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Opens a database for `work` and closes it whatever comes. */
export async function using(url: string, work: (db: Knex) => Promise<unknown>): Promise<void> {
  const db = openDatabase(url);
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}
