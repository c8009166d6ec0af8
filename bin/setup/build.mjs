import { rmSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "./children.mjs";
import { hashOf, isStamped, ROOT, stamp } from "./project.mjs";

const STAMP = "build/made-from";
const SOURCES = [
  "app",
  "db",
  "emails",
  "public",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

export const build = {
  title: "Building the service",
  isDone: () => isStamped(STAMP, hashOf(SOURCES)),
  async make() {
    const made = hashOf(SOURCES);
    rmSync(path.join(ROOT, STAMP), { force: true });
    await runQuietly("build", "npm", ["run", "build"], { env: { NODE_ENV: "production" } });
    stamp(STAMP, made);
  },
};
