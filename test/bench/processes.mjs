import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const running = new Set();
const folders = new Set();

process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Starts a program that ends with this one. */
export function start(command, args, options) {
  return tracked(spawn(command, args, options));
}

/**
 * Runs a module of this folder in a process of its own, so that it shares no event loop with what it measures.
 * `through` is a program and its arguments that run it, as strace does.
 */
export async function inOwnProcess(module, message, through = []) {
  const [execPath, ...execArgv] = [...through, process.execPath];
  const child = tracked(fork(path.join(import.meta.dirname, module), { execPath, execArgv }));
  child.send(message);
  const [[kind, value]] = await Promise.race([once(child, "message"), failed(child, module)]);
  if (kind === "fault") throw new Error(value);
  return { value, stop: () => stop(child) };
}

/** The other end of `inOwnProcess`: does the work it is asked for and answers. */
export function answerParent(work) {
  process.once("message", async (message) => {
    try {
      process.send(["value", await work(message)]);
    } catch (error) {
      process.send(["fault", error.stack]);
    }
  });
  // By exit, and not by the signal itself, so that its folders go too.
  for (const end of ["disconnect", "SIGTERM"]) process.once(end, () => process.exit());
}

export async function stop(child, signal = "SIGTERM") {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

export function newFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "hytekierto-bench-"));
  folders.add(folder);
  return folder;
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function tracked(child) {
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function failed(child, module) {
  const [code] = await once(child, "exit");
  throw new Error(`${module} ended with ${code} before it answered`);
}
