import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { readJson } from "./project.mjs";
import { Halt } from "./terminal.mjs";

const COMPILER = ["python3", "make", "g++"];

export function requireNode() {
  const wanted = readJson("package.json").engines.node.replace(">=", "");
  if (isAtLeast(process.versions.node, wanted)) return;
  throw new Halt(
    `Node ${wanted} or newer is needed; this is ${process.versions.node}. Install a newer one from https://nodejs.org or with your version manager, for example: nvm install 22`,
  );
}

export function requireCompiler() {
  const missing = COMPILER.filter((tool) => !findProgram(tool));
  if (missing.length === 0) return;
  throw new Halt(
    `The SQLite driver must be compiled once, and this machine lacks: ${missing.join(", ")}.\nRun  ${aptInstall(COMPILER)}\nand start again.`,
  );
}

/** The Debian command that installs packages, as this user would have to write it. */
export function aptInstall(packages) {
  const sudo = isRoot() ? "" : "sudo ";
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(" ")}`;
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/** Also where servers are, which is in the PATH of root alone. */
export function findProgram(name) {
  return [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin"]
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Node's own headers lie beside it; without them node-gyp fetches its own. */
export function nodeHeaders() {
  const prefix = path.resolve(process.execPath, "../..");
  return existsSync(path.join(prefix, "include/node/node.h")) ? prefix : undefined;
}

function isAtLeast(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split(".").map(Number));
  for (let i = 0; i < b.length; i += 1) if (a[i] !== b[i]) return a[i] > b[i];
  return true;
}
