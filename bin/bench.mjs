import { parseArgs } from "node:util";
import { build } from "./setup/build.mjs";
import { endChildrenOnSignal } from "./setup/children.mjs";
import { requireNode } from "./setup/machine.mjs";
import { packages } from "./setup/packages.mjs";
import { prepare } from "./setup/prepare.mjs";
import { ROOT } from "./setup/project.mjs";
import { sqliteDriver } from "./setup/sqlite-driver.mjs";
import { explain, keepStandardOutputFree } from "./setup/terminal.mjs";

const OPTIONS = {
  only: { type: "string", multiple: true, default: [] },
  quick: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
};

/** Measures the built service: `npm run bench -- [--only PART]… [--quick] [--json]`. */
async function bench() {
  requireNode();
  process.chdir(ROOT);
  const { values } = parseArgs({ options: OPTIONS });
  if (values.json) keepStandardOutputFree();
  endChildrenOnSignal();
  await prepare([packages, sqliteDriver, build], "Measuring");
  // What measures needs the packages, which may have been installed just now.
  const { run } = await import("../test/bench/run.mjs");
  return run(values);
}

bench().then(
  (code) => process.exit(code),
  (error) => {
    explain(error);
    process.exit(1);
  },
);
