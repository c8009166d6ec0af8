/** knex ships no types for its dialects; only what `connection.ts` builds on is declared. */
declare module "knex/lib/dialects/better-sqlite3/index.js" {
  export default class BetterSqlite3Client {
    transaction(...args: unknown[]): {
      begin(connection: unknown): unknown;
      query(connection: unknown, sql: string): unknown;
    };
    _formatBindings(bindings: unknown[] | undefined): unknown[];
  }
}

declare module "knex/lib/dialects/postgres/index.js" {
  export default class PostgresClient {
    _query(connection: unknown, query: { sql: string }): Promise<unknown>;
  }
}
