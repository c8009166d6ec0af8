import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "./children.mjs";
import { explain, say, seconds } from "./terminal.mjs";

/** What a check found: `{ passed, failed }`, each thing it looked at counted once. */
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** Runs all of them, whatever comes of each, and returns what each found and how long it took. */
export async function runChecks(checks) {
  const results = [];
  for (const { title, work } of checks) {
    say(`\n━━ ${title}`);
    const begun = Date.now();
    const found = await work().catch((error) => {
      explain(error);
      return FAILED;
    });
    results.push({ title, ...found, seconds: seconds(begun) });
  }
  return results;
}

/** A command that passes or fails as a whole. */
export function command(tool, ...args) {
  return async () => ((await run(path.join("node_modules/.bin", tool), args)) === 0 ? PASSED : FAILED);
}

/** The tests of one project of vitest.config.ts, with a folder for all they leave behind, which goes with them. */
export async function vitest(project, files, env = {}) {
  const folder = scratchFolder();
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const narrowed = files.length > 0 ? ["--passWithNoTests", ...files] : [];
  const args = ["run", "--project", project, ...reporters, ...narrowed];
  const code = await run("node_modules/.bin/vitest", args, { env: { TMPDIR: folder, ...env } });
  const found = existsSync(report)
    ? countOf(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  // A file that cannot be loaded, or a fault outside the tests, is in no test's count.
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

/** Open to PostgreSQL's own user, whom root's tests need. Gone at the end, however it comes. */
function scratchFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "hytekierto-"));
  chmodSync(folder, 0o711);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

function countOf(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** A table of what ran, and as the last line the sum alone. Returns the exit code. */
export function summarize(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  say("\n━━ Summary");
  for (const { title, passed, failed, seconds: took } of results)
    say(
      `${failed === 0 ? "✓" : "✗"} ${title.padEnd(width)}  ${`${passed}`.padStart(5)} passed  ${`${failed}`.padStart(4)} failed  ${took.padStart(6)} s`,
    );
  const passed = sum(results, "passed");
  const failed = sum(results, "failed");
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}
