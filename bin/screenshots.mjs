import { existsSync } from "node:fs";
import path from "node:path";
import { endChildrenOnSignal, run } from "./setup/children.mjs";
import { CHROMIUM, debianPrograms } from "./setup/debian.mjs";
import { requireNode } from "./setup/machine.mjs";
import { packages } from "./setup/packages.mjs";
import { prepare } from "./setup/prepare.mjs";
import { ROOT } from "./setup/project.mjs";
import { sqliteDriver } from "./setup/sqlite-driver.mjs";
import { explain, say } from "./setup/terminal.mjs";

const SHEET = path.join(ROOT, "screenshots/index.html");

/** Pictures of every page in every state; `npm run screenshots -- PAGE` takes those of one page. */
async function screenshots(page) {
  requireNode();
  process.chdir(ROOT);
  endChildrenOnSignal();
  await prepare([packages, sqliteDriver], "Taking pictures");
  const only = page ? ["--testNamePattern", page] : [];
  const code = await run("node_modules/.bin/vitest", ["run", "--project", "screenshots", ...only], {
    env: await debianPrograms(CHROMIUM),
  });
  if (existsSync(SHEET)) say(`\nThe contact sheet: ${SHEET}`);
  return code;
}

screenshots(...process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    explain(error);
    process.exit(1);
  },
);
