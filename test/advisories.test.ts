import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What is known of packages in this tree: no vulnerability database is asked, so this list must be kept. */
const ADVISORIES: [name: string, affected: [from: string, safeFrom: string], advisory: string][] = [
  ["@remix-run/router", ["0", "1.23.4"], "CVE-2026-53668: open redirect"],
  ["react-router", ["0", "6.30.6"], "CVE-2026-53668: open redirect"],
  ["react-router-dom", ["0", "6.30.6"], "CVE-2026-53668: open redirect"],
  ["@remix-run/react", ["0", "2.17.4"], "CVE-2025-59057, CVE-2026-21884: script injection"],
  [
    "@remix-run/server-runtime",
    ["0", "2.17.5"],
    "CVE-2026-22030, CVE-2026-42342: forged requests, exhaustion",
  ],
  [
    "turbo-stream",
    ["0", "3.0.0"],
    "CVE-2026-34077, CVE-2026-42211: exhaustion, constructors of the sender's choice",
  ],
  ["@remix-run/node", ["0", "2.17.2"], "CVE-2025-61686: path traversal in file sessions"],
  ["cookie", ["0", "0.7.0"], "CVE-2024-47764: fields out of bounds"],
  ["nodemailer", ["0", "9.0.1"], "GHSA-c7w3-x93f-qmm8, GHSA-p6gq-j5cr-w38f: SMTP commands, files in mails"],
  ["knex", ["0", "2.4.0"], "CVE-2016-20018: SQL injection"],
  ["undici", ["6.0.0", "6.24.0"], "CVE-2025-22150, CVE-2025-47279, CVE-2026-22036"],
  ["tar-fs", ["2.0.0", "2.1.4"], "CVE-2025-48387, CVE-2025-59343: writes outside the folder"],
  [
    "tar",
    ["0", "7.5.18"],
    "CVE-2026-23745, CVE-2026-24842, CVE-2026-59871: writes outside the folder, crash",
  ],
  ["esbuild", ["0", "0.25.0"], "GHSA-67mh-4wv8-f99g: any page reads the development server"],
  [
    "vite",
    ["5.0.0", "5.4.21"],
    "CVE-2025-62522 and before: files outside the root from the development server",
  ],
  [
    "vite",
    ["6.0.0", "6.4.1"],
    "CVE-2025-62522 and before: files outside the root from the development server",
  ],
  ["vitest", ["0", "3.0.5"], "CVE-2025-24964: code from any page through the API server"],
  ["rollup", ["4.0.0", "4.59.0"], "CVE-2026-27606: writes outside the folder"],
  ["playwright-core", ["0", "1.55.1"], "CVE-2025-59288: unverified download"],
  ["estree-util-value-to-estree", ["0", "3.3.3"], "CVE-2025-32014: prototype pollution"],
  ["lodash", ["4.0.0", "4.17.23"], "CVE-2025-13465: prototype pollution"],
  ["qs", ["0", "6.14.2"], "CVE-2025-15284, CVE-2026-2391: exhaustion"],
  ["body-parser", ["0", "1.20.3"], "CVE-2024-45590: exhaustion"],
  ["path-to-regexp", ["0.1.0", "0.1.12"], "CVE-2024-45296, CVE-2024-52798: exhaustion"],
  ["ws", ["7.0.0", "7.5.10"], "CVE-2024-37890: crash"],
  ["cross-spawn", ["7.0.0", "7.0.5"], "CVE-2024-21538: exhaustion"],
  ["braces", ["0", "3.0.3"], "CVE-2024-4068: exhaustion"],
  ["glob", ["10.2.0", "10.5.0"], "CVE-2025-64756: command injection"],
  ["js-yaml", ["4.0.0", "4.1.1"], "CVE-2025-64718: prototype pollution"],
  ["valibot", ["0.31.0", "1.2.0"], "CVE-2025-66020: exhaustion"],
  ["nanoid", ["3.0.0", "3.3.8"], "CVE-2024-55565: predictable ids"],
];

/** Affected, and yet no danger here. */
const EXCUSED: Record<string, string> = {
  "turbo-stream@2.4.1":
    "Remix 2 pins it; here it packs answers to bodies of limited size, and only the browser unpacks, from this server",
  "esbuild@0.17.6": "brought by @remix-run/dev; its development server is never started",
  "esbuild@0.21.5": "brought by @remix-run/dev; its development server is never started",
  "tar@6.2.1": "brought by @remix-run/dev for its templates; unpacks nothing here",
  "estree-util-value-to-estree@1.3.0": "brought by @remix-run/dev for MDX, which the product does not use",
};

interface Locked {
  version?: string;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};

test("no package in the lock file has a known hole", () => {
  expect(holes(packages).filter(({ id }) => !EXCUSED[id])).toEqual([]);
});

test("an affected package is found, however deep it lies", () => {
  const locked = { "node_modules/a/node_modules/cookie": { version: "0.6.0" } };
  expect(holes(locked)).toEqual([{ id: "cookie@0.6.0", advisory: "CVE-2024-47764: fields out of bounds" }]);
  expect(holes({ "node_modules/cookie": { version: "0.10.0" } })).toEqual([]);
});

test("every excuse is of a package that is still there", () => {
  const found = holes(packages).map(({ id }) => id);
  expect(Object.keys(EXCUSED).filter((id) => !found.includes(id))).toEqual([]);
});

test("the lock file names no server, so that it installs from anybody's registry", () => {
  expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([]);
});

function holes(locked: Record<string, Locked>): { id: string; advisory: string }[] {
  return Object.entries(locked).flatMap(([path, { version = "" }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    return ADVISORIES.filter(([affected]) => affected === name)
      .filter(([, [from, safeFrom]]) => !isBefore(version, from) && isBefore(version, safeFrom))
      .map(([, , advisory]) => ({ id: `${name}@${version}`, advisory }));
  });
}

function isBefore(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) < 0;
}
