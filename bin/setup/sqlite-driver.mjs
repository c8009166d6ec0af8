import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { run, runQuietly } from "./children.mjs";
import { nodeHeaders, requireCompiler } from "./machine.mjs";
import { isStamped, ROOT, stamp } from "./project.mjs";
import { say } from "./terminal.mjs";

const STAMP = "node_modules/.hytekierto/sqlite-driver";
const FOLDER = path.join(ROOT, "node_modules/better-sqlite3");
const BINARY = path.join(FOLDER, "build/Release/better_sqlite3.node");
const TRIAL = `new (require("better-sqlite3"))(":memory:").prepare("select 1").get()`;

/** Prebuilt drivers come from outside the npm registry, so it is compiled here, once per machine and version. */
export const sqliteDriver = {
  title: "Readying the SQLite driver",
  isDone: () => existsSync(BINARY) && isStamped(STAMP, key()),
  async make() {
    if (!(await works()) && !(await restore())) {
      await compile();
      keep();
    }
    stamp(STAMP, key());
  },
};

function key() {
  const { version } = JSON.parse(readFileSync(path.join(FOLDER, "package.json"), "utf8"));
  return ["better-sqlite3", version, process.platform, process.arch, libc(), process.versions.modules].join(
    "-",
  );
}

function libc() {
  if (process.platform !== "linux") return "system";
  return process.report.getReport().header.glibcVersionRuntime ? "glibc" : "musl";
}

async function works() {
  return existsSync(BINARY) && (await run(process.execPath, ["-e", TRIAL], { stdio: "ignore" })) === 0;
}

async function restore() {
  if (!existsSync(kept())) return false;
  copyWhole(kept(), BINARY);
  return works();
}

async function compile() {
  requireCompiler();
  say("  compiling it: about a minute, and only this once on this machine");
  const headers = nodeHeaders();
  const rebuild = [nodeGyp(), "rebuild", "--release", ...(headers ? [`--nodedir=${headers}`] : [])];
  await runQuietly("sqlite-driver", process.execPath, rebuild, { cwd: FOLDER });
  await runQuietly("sqlite-driver", process.execPath, ["-e", TRIAL]);
}

/** npm brings node-gyp along and tells the scripts it runs where. */
function nodeGyp() {
  const told = process.env.npm_config_node_gyp;
  return told ?? execFileSync("npm", ["config", "get", "node-gyp"], { encoding: "utf8" }).trim();
}

/** A convenience for the next clone: a home that cannot be written is no reason to stop. */
function keep() {
  try {
    copyWhole(BINARY, kept());
  } catch (error) {
    say(`  not kept for the next clone: ${error.message}`);
  }
}

function kept() {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
  return path.join(cache, "hytekierto", `${key()}.node`);
}

/** Copies beside the target and renames, so that nobody ever loads half a file. */
function copyWhole(source, target) {
  const draft = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    copyFileSync(source, draft);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
