import { migrate } from "db/migrate";
import type { TestProject } from "vitest/node";
import { otherDatabase, using } from "./database-url";
import { LENDING, PREFIX } from "./lending";
import { startPostgres } from "./postgres-server";

const TEMPLATE = `${PREFIX}template`;

/** Starts a PostgreSQL of its own, or uses TEST_DATABASE_URL; migrates one template, of which tests have copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("database", { kind: "postgres", url: server.url, template: TEMPLATE });
  return server.stop;
}

async function makeTemplate(server: string): Promise<void> {
  await using(server, async (admin) => {
    const earlier = await admin("pg_database").whereRaw("starts_with(datname, ?)", [PREFIX]).pluck("datname");
    for (const name of earlier) await admin.raw("drop database ?? with (force)", [name]);
    await admin.raw("create database ??", [TEMPLATE]);
  });
  await using(otherDatabase(server, TEMPLATE), async (db) => {
    await migrate(db);
    await db.raw(LENDING);
  });
}
