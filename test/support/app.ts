import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { vi } from "vitest";
import { afterwards } from "./afterwards";
import { findFreePort } from "./port";

const READY_WITHIN_MS = 20_000;
const POLL_MS = 25;

const MAIN = path.resolve("build/server/main.js");

/** The built service with a data folder of its own. It ends, and the folder goes, after the test or the file that began it. */
export interface App {
  url: string;
  dataDir: string;
  databaseUrl: string;
  /** The most memory that the process has held at once since `forgetPeak`, in bytes. */
  peakBytes(): number;
  forgetPeak(): void;
  /** What the process has said so far. */
  output(): string;
  /** Of that, the log: what it said on standard output. */
  log(): string;
  /** SIGTERM: the process may finish what it has begun. Resolves to its exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL, as when the power goes. */
  kill(): Promise<unknown>;
  /** Starts it anew on the same address and data. */
  restart(): Promise<void>;
}

export async function startApp(env: Record<string, string> = {}): Promise<App> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "hytekierto-app-"));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const said: string[] = [];
  const logged: string[] = [];
  let child: ChildProcess | undefined;

  const app: App = {
    url,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, "hytekierto.sqlite")}`,
    peakBytes: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child?.pid}/status`, "utf8"))?.[1]) * 1024,
    forgetPeak: () => writeFileSync(`/proc/${child?.pid}/clear_refs`, "5"),
    output: () => said.join(""),
    log: () => logged.join(""),
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    async restart() {
      await app.kill();
      await begin();
    },
  };

  async function begin(): Promise<void> {
    child = spawn(process.execPath, [MAIN], {
      env: { ...inherited(), PORT: String(port), PUBLIC_URL: url, DATA_DIR: dataDir, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout?.on("data", (chunk) => {
      said.push(String(chunk));
      logged.push(String(chunk));
    });
    child.stderr?.on("data", (chunk) => said.push(String(chunk)));
    await answers(url, child, app.output);
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (!child || hasEnded(child)) return child?.exitCode ?? null;
    const ended = once(child, "exit");
    child.kill(signal);
    const [code] = await ended;
    return code;
  }

  const killAtExit = () => child?.kill("SIGKILL");
  process.once("exit", killAtExit);
  afterwards(async () => {
    await app.kill();
    process.off("exit", killAtExit);
    rmSync(dataDir, { recursive: true, force: true });
  });
  await begin();
  return app;
}

/** What the developer has set for the service is not for the tests. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NODE_ENV: "production" };
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const isReady = async () =>
    hasEnded(child) || ((await fetch(`${url}/readyz`).catch(() => null))?.ok ?? false);
  await vi
    .waitUntil(isReady, { timeout: READY_WITHIN_MS, interval: POLL_MS })
    .catch(() => child.kill("SIGKILL"));
  if (child.killed || hasEnded(child)) throw new Error(`No answer from ${url}/readyz. It said:\n${output()}`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
