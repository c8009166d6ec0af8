import { setImmediate } from "node:timers/promises";
import type { Knex } from "knex";
import { type Db, isSqlite } from "./connection";

type Work<T> = (trx: Knex.Transaction) => Promise<T>;

interface Job {
  work: Work<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

interface Line {
  waiting: Job[];
  running: boolean;
}

const lines = new WeakMap<Knex, Line>();

const BATCH_SIZE = 64;

/**
 * Runs `work` in a transaction and answers only when it is on the disk. Within a transaction, joins it.
 *
 * On SQLite, which has one writer, those who wait while another writes share the next transaction: each has a
 * savepoint of its own and one fsync stands before all their answers. PostgreSQL groups commits by itself.
 */
export function inTransaction<T>(db: Db, work: Work<T>): Promise<T> {
  if (db.isTransaction) return work(db as Knex.Transaction);
  if (!isSqlite(db)) return db.transaction(work);
  return new Promise<T>((resolve, reject) => {
    const line = lineOf(db);
    line.waiting.push({ work, resolve: resolve as Job["resolve"], reject });
    if (!line.running) void serve(db, line);
  });
}

function lineOf(db: Knex): Line {
  const line = lines.get(db) ?? { waiting: [], running: false };
  lines.set(db, line);
  return line;
}

async function serve(db: Knex, line: Line): Promise<void> {
  line.running = true;
  while (line.waiting.length > 0) {
    // Queries on SQLite never wait, so nobody else would get in line before the event loop has turned once.
    await setImmediate();
    await commitTogether(db, line.waiting.splice(0, BATCH_SIZE));
  }
  line.running = false;
}

async function commitTogether(db: Knex, jobs: Job[]): Promise<void> {
  const settled: (() => void)[] = [];
  try {
    await db.transaction(async (trx) => {
      for (const job of jobs) settled.push(await attempt(trx, job));
    });
  } catch (error) {
    for (const job of jobs) job.reject(error);
    return;
  }
  for (const settle of settled) settle();
}

/** One job inside the shared transaction: its failure undoes its own work only. */
async function attempt(trx: Knex.Transaction, job: Job): Promise<() => void> {
  await trx.raw("savepoint job");
  try {
    const value = await job.work(trx);
    await trx.raw("release job");
    return () => job.resolve(value);
  } catch (error) {
    await trx.raw("rollback to job");
    await trx.raw("release job");
    return () => job.reject(error);
  }
}
