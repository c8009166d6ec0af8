import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterwards } from "./afterwards";

const WORKER = path.resolve("build/server/worker.js");

/** The built worker alone, as `npm run worker` runs it. It ends after the test or the file that began it. */
export interface WorkerProcess {
  start(): void;
  /** SIGKILL, as when the power goes. */
  kill(): Promise<void>;
}

export function workerProcess(env: Record<string, string>): WorkerProcess {
  let child: ChildProcess | undefined;
  const worker: WorkerProcess = {
    start() {
      const { PATH, HOME, TMPDIR } = process.env;
      const settings = { PATH, HOME, TMPDIR, NODE_ENV: "production" as const, LOG_LEVEL: "silent", ...env };
      child = spawn(process.execPath, [WORKER], { env: settings, stdio: ["ignore", "ignore", "inherit"] });
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
  const killAtExit = () => child?.kill("SIGKILL");
  process.once("exit", killAtExit);
  afterwards(async () => {
    await worker.kill();
    process.off("exit", killAtExit);
  });
  return worker;
}
