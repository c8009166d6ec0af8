import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "db/connection";
import { newId } from "db/id";
import type { Knex } from "knex";
import { inject } from "vitest";
import { afterwards } from "./afterwards";
import { otherDatabase, using } from "./database-url";

type Template =
  | { kind: "sqlite"; folder: string; template: string }
  | { kind: "postgres"; url: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    database: Template;
  }
}

/** A migrated, empty database, closed and removed after the test, or after the file when no test is running. */
export async function freshDatabase(): Promise<Knex> {
  const db = openDatabase(await freshDatabaseUrl());
  afterwards(() => db.destroy());
  return db;
}

/** The same for tests that open it themselves, or in another process. */
export function freshDatabaseUrl(): Promise<string> {
  const template = inject("database");
  return template.kind === "sqlite" ? copyFile(template) : copyDatabase(template);
}

async function copyFile({ folder, template }: Template & { kind: "sqlite" }): Promise<string> {
  const file = path.join(folder, `${newId()}.sqlite`);
  copyFileSync(template, file);
  afterwards(async () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
  });
  return `file:${file}`;
}

async function copyDatabase({ url, template }: Template & { kind: "postgres" }): Promise<string> {
  const name = `test_${newId().replaceAll("-", "")}`;
  await using(url, (server) => server.raw("create database ?? template ??", [name, template]));
  afterwards(() => using(url, (server) => server.raw("drop database ?? with (force)", [name])));
  return otherDatabase(url, name);
}
