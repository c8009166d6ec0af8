import knex, { type Knex } from "knex";
import PostgresClient from "knex/lib/dialects/postgres/index.js";

/** A PostgreSQL whose rows cannot be locked by reading: what a test of a race must fail with. */
export function openUnlocked(url: string): Knex {
  return knex({
    client: Unlocked as unknown as typeof Knex.Client,
    connection: url,
    pool: { min: 0, max: 10 },
  });
}

class Unlocked extends PostgresClient {
  override _query(connection: unknown, query: { sql: string }) {
    return super._query(connection, { ...query, sql: query.sql.replace(/ for update$/, "") });
  }
}
