import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "db/connection";
import { newId } from "db/id";
import type { Knex } from "knex";
import { inject } from "vitest";
import { afterwards } from "./afterwards";
import { copyDatabase, lendDatabase } from "./lent-database";

type Template =
  | { kind: "sqlite"; folder: string; template: string }
  | { kind: "postgres"; url: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    database: Template;
  }
}

/** A migrated, empty database, closed after the test, or after the file when no test is running. */
export async function freshDatabase(): Promise<Knex> {
  return opened(await freshDatabaseUrl());
}

/** The same for tests that open it themselves, or in another process. */
export function freshDatabaseUrl(): Promise<string> {
  const given = inject("database");
  return given.kind === "sqlite" ? copyFile(given) : lendDatabase(given.url, given.template);
}

/** The same for tests that change the shape of it: on PostgreSQL others would get it after them. */
export async function ownDatabase(): Promise<Knex> {
  const given = inject("database");
  return opened(await (given.kind === "sqlite" ? copyFile(given) : copyDatabase(given.url, given.template)));
}

function opened(url: string): Knex {
  const db = openDatabase(url);
  afterwards(() => db.destroy());
  return db;
}

async function copyFile({ folder, template }: Template & { kind: "sqlite" }): Promise<string> {
  const file = path.join(folder, `${newId()}.sqlite`);
  copyFileSync(template, file);
  afterwards(async () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  });
  return `file:${file}`;
}
