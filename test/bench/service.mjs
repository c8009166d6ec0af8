import path from "node:path";
import { ROOT } from "../../bin/setup/project.mjs";
import { freePort, newFolder, pause, start, stop } from "./processes.mjs";

const MAIN = path.join(ROOT, "build/server/main.js");
/** As `npm start` has it: on a large machine Node lets garbage grow to four times what is in use before it looks. */
const HEAP_LIMIT = "--max-old-space-size=1024";
const READY_WITHIN_MS = 20_000;

/**
 * Starts the built service with the demonstration in a folder of its own. `through` is a program and its
 * arguments that run it, as strace does; with an earlier `folder` it finds its data again.
 */
export async function startService({ env = {}, through = [], main = MAIN, folder = newFolder() } = {}) {
  const port = await freePort();
  const [command, ...args] = [...through, process.execPath, HEAP_LIMIT, main];
  const begun = performance.now();
  const child = start(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...inherited(),
      PORT: String(port),
      DATA_DIR: folder,
      LOG_LEVEL: "error",
      WORKER: "separate",
      ...env,
    },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - begun > READY_WITHIN_MS)
      throw new Error(`the service did not start: ${command} ${args.join(" ")}\n${said}`);
    await pause(5);
  }
  return {
    pid: child.pid,
    port,
    folder,
    database: path.join(folder, "hytekierto.sqlite"),
    firstAnswerMs: performance.now() - begun,
    stop: () => stop(child),
  };
}

/** Settings of the person who measures are not for the service. */
function inherited() {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NODE_ENV: "production" };
}

async function isReady(port) {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  await response?.arrayBuffer();
  return response?.ok ?? false;
}
