import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export function readJson(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
}

/** Whether `file` says that it was made from `key`. */
export function isStamped(file, key) {
  const stamp = path.join(ROOT, file);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === key;
}

export function stamp(file, key) {
  const target = path.join(ROOT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, key);
}

/** One hash of the names and contents of files and folders; tests do not count. */
export function hashOf(names) {
  const hash = createHash("sha256");
  for (const file of names.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

function filesIn(name) {
  const found = statSync(path.join(ROOT, name), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(name) ? [] : [name];
  return readdirSync(path.join(ROOT, name))
    .sort()
    .flatMap((entry) => filesIn(`${name}/${entry}`));
}
