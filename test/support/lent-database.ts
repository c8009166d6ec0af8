import { lockDatabase } from "db/connection";
import { newId } from "db/id";
import type { Knex } from "knex";
import { afterwards } from "./afterwards";
import { otherDatabase, using } from "./database-url";
import { IDLE, LENT, OWN } from "./lending";

/** A copy of the template for one test: it may change the shape of it. */
export async function copyDatabase(server: string, template: string): Promise<string> {
  const name = named(OWN);
  await using(server, (admin) => create(admin, name, template));
  afterwards(() => using(server, (admin) => admin.raw("drop database ?? with (force)", [name])));
  return otherDatabase(server, name);
}

/**
 * A database that another test had before, emptied: a tenth of the time that a copy takes. Each loan has a name of its
 * own, so that a process which an earlier test forgot cannot come back to it.
 */
export async function lendDatabase(server: string, template: string): Promise<string> {
  const name = named(LENT);
  const url = otherDatabase(server, name);
  await using(server, async (admin) => {
    if (!(await takeIdle(admin, name))) await create(admin, name, template);
  });
  await using(url, (db) => db.raw("select lending.restore()"));
  afterwards(() => using(server, (admin) => giveBack(admin, name)));
  return url;
}

async function takeIdle(admin: Knex, name: string): Promise<boolean> {
  return admin.transaction(async (trx) => {
    await lockDatabase(trx);
    const idle = await trx("pg_database").whereRaw("starts_with(datname, ?)", [IDLE]).first("datname");
    if (idle) await rename(trx, idle.datname, name);
    return Boolean(idle);
  });
}

/** With the connections go their locks, transactions and what they listened to. */
async function giveBack(admin: Knex, name: string): Promise<void> {
  await admin.raw("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ?", [name]);
  await rename(admin, name, named(IDLE));
}

async function create(admin: Knex, name: string, template: string): Promise<void> {
  await admin.raw("create database ?? template ??", [name, template]);
}

async function rename(admin: Knex, from: string, to: string): Promise<void> {
  await admin.raw("alter database ?? rename to ??", [from, to]);
}

function named(prefix: string): string {
  return prefix + newId().replaceAll("-", "");
}
