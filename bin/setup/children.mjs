import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./project.mjs";
import { Halt } from "./terminal.mjs";

const LINES_SHOWN = 40;
const PATIENCE_MS = 5_000;

/** Colours are for a terminal, not for a file. */
const COLOURS = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

const running = new Set();

/** Runs a command with its output shown here; resolves to its exit code. */
export function run(command, args, { cwd = ROOT, env = {}, stdio = ["ignore", "inherit", "inherit"] } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the command starts can be ended with it.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...COLOURS, ...env },
      stdio,
      detached: true,
    });
    running.add(child);
    child.on("error", reject);
    child.on("exit", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Runs a command with its output in `.cache/NAME.log`; when it fails, the end of that file is the message. */
export async function runQuietly(name, command, args, options = {}) {
  const log = path.join(ROOT, ".cache", `${name}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, "w");
  const code = await run(command, args, { ...options, stdio: ["ignore", output, output] });
  closeSync(output);
  if (code === 0) return;
  const end = readFileSync(log, "utf8").trimEnd().split("\n").slice(-LINES_SHOWN).join("\n");
  throw new Halt(
    `${end}\n\n${[command, ...args].join(" ")}\nended with code ${code}. All it said is in ${log}`,
  );
}

/** Until the returned function is called, SIGINT and SIGTERM end the commands that run, then this process. */
export function endChildrenOnSignal() {
  const signals = { SIGINT: 130, SIGTERM: 143 };
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => void endChildren().then(() => process.exit(code));
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const forget of listeners) forget();
  };
}

async function endChildren() {
  const ended = [...running].map((child) => new Promise((resolve) => child.on("exit", resolve)));
  killGroups("SIGTERM");
  await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  killGroups("SIGKILL");
}

function killGroups(signal) {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
}
