import { build } from "./setup/build.mjs";
import { command, runChecks, summarize, vitest } from "./setup/checks.mjs";
import { endChildrenOnSignal } from "./setup/children.mjs";
import { CHROMIUM, DOVECOT, debianPrograms } from "./setup/debian.mjs";
import { requireNode } from "./setup/machine.mjs";
import { packages } from "./setup/packages.mjs";
import { prepare } from "./setup/prepare.mjs";
import { ROOT } from "./setup/project.mjs";
import { sqliteDriver } from "./setup/sqlite-driver.mjs";
import { explain, say } from "./setup/terminal.mjs";

const JOURNEYS = /^(\.\/)?test\/(journeys|faults)\b/;

/** The whole truth about the tree; `npm test -- PATH…` runs only the tests under those paths. */
async function test(...paths) {
  requireNode();
  process.chdir(ROOT);
  endChildrenOnSignal();
  await prepare([packages, sqliteDriver], "Checks and tests");
  return summarize(await runChecks(paths.length === 0 ? everything() : only(paths)));
}

function everything() {
  return [
    { title: "Format and lint (Biome)", work: command("biome", "check", ".") },
    { title: "Types (TypeScript)", work: command("tsc", "--noEmit") },
    ...tests([]),
    { title: "Build (Vite)", work: buildAnew },
    journeys([]),
  ];
}

function only(paths) {
  const stories = paths.filter((path) => JOURNEYS.test(path));
  const others = paths.filter((path) => !JOURNEYS.test(path));
  return [...(others.length > 0 ? tests(others) : []), ...(stories.length > 0 ? [journeys(stories)] : [])];
}

function tests(paths) {
  return [
    { title: "Tests on SQLite", work: () => vitest("unit", paths) },
    { title: "The data layer's tests on PostgreSQL", work: () => vitest("postgres", paths) },
  ];
}

function journeys(paths) {
  const work = async () => vitest("journeys", paths, await debianPrograms(CHROMIUM, DOVECOT));
  return { title: "Journeys in a browser", work };
}

async function buildAnew() {
  if (!build.isDone()) await build.make();
  else say("The build in build/ is of these very sources.");
  return { passed: 1, failed: 0 };
}

test(...process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    explain(error);
    say("\n0 passed, 1 failed");
    process.exit(1);
  },
);
