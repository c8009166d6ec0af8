import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Database, Statement } from "better-sqlite3";
import knex, { type Knex } from "knex";
import BetterSqlite3Client from "knex/lib/dialects/better-sqlite3/index.js";

/** A database or a transaction in it: the first parameter of everything that reads or writes. */
export type Db = Knex | Knex.Transaction;

/** The database itself, which a process opens and in the end closes; not a transaction in it. */
export type OpenDb = Knex;

const STATEMENTS_KEPT = 500;
const ACQUIRE_TIMEOUT_MS = 5_000;

/** An event of tens of thousands of registrations fits, with its indexes. */
const CACHE_KIB = 32_768;

/** Opens `file:PATH` (SQLite) or `postgres://…`. */
export function openDatabase(url: string): Knex {
  return url.startsWith("file:") ? openSqlite(url.slice("file:".length)) : openPostgres(url);
}

export function isSqlite(db: Db): boolean {
  return db.client instanceof SqliteClient;
}

const LOCK_NUMBER = 4_817_203;

/** Makes other processes that call this wait until the transaction ends. On SQLite a write transaction does so by itself. */
export async function lockDatabase(trx: Db): Promise<void> {
  if (!isSqlite(trx)) await trx.raw("select pg_advisory_xact_lock(?)", [LOCK_NUMBER]);
}

function openSqlite(file: string): Knex {
  mkdirSync(path.dirname(file), { recursive: true });
  return knex({
    client: SqliteClient as unknown as typeof Knex.Client,
    connection: { filename: file },
    useNullAsDefault: true,
    acquireConnectionTimeout: ACQUIRE_TIMEOUT_MS,
    compileSqlOnError: false,
    pool: { min: 1, max: 1, afterCreate: setPragmas },
  });
}

function openPostgres(url: string): Knex {
  return knex({
    client: "pg",
    connection: url,
    acquireConnectionTimeout: ACQUIRE_TIMEOUT_MS,
    compileSqlOnError: false,
    pool: { min: 0, max: 10 },
  });
}

/** `synchronous = FULL` is what puts the fsync of the log before the answer; NORMAL would not. */
function setPragmas(connection: Database, done: (error: Error | null, connection: Database) => void): void {
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("busy_timeout = 5000");
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  done(null, connection);
}

interface Query {
  sql: string;
  bindings?: unknown[];
  response?: unknown;
  context?: unknown;
}

/**
 * knex's client with two changes. Transactions begin IMMEDIATE: with the plain BEGIN, one that reads and then
 * writes fails at once with SQLITE_BUSY when another process writes, whatever the busy timeout. And prepared
 * statements are kept, since knex would prepare each query anew.
 */
class SqliteClient extends BetterSqlite3Client {
  override transaction(...args: unknown[]) {
    const transaction = super.transaction(...args);
    transaction.begin = (connection) => transaction.query(connection, "BEGIN IMMEDIATE;");
    return transaction;
  }

  async _query(connection: Database, query: Query): Promise<Query> {
    const statement = prepared(connection, query.sql);
    const bindings = this._formatBindings(query.bindings);
    if (statement.reader) {
      query.response = statement.all(bindings);
      return query;
    }
    const response = statement.run(bindings);
    query.response = response;
    query.context = { lastID: response.lastInsertRowid, changes: response.changes };
    return query;
  }
}

/** By connection, and not in the client: knex hands each transaction a copy of the client that owns nothing. */
const statements = new WeakMap<Database, Map<string, Statement>>();

function prepared(connection: Database, sql: string): Statement {
  const kept = statements.get(connection) ?? new Map<string, Statement>();
  statements.set(connection, kept);
  let statement = kept.get(sql);
  if (!statement) {
    if (kept.size >= STATEMENTS_KEPT) kept.clear();
    statement = connection.prepare(sql);
    kept.set(sql, statement);
  }
  return statement;
}
