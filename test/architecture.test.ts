import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  cyclesOfNouns,
  forbiddenImports,
  type ImportMap,
  impureRules,
  knexOutsideDb,
  verbsInDb,
  writesInRoutes,
} from "./architecture/imports";
import {
  barrels,
  drawers,
  type Limit,
  loadersInPages,
  otherVerbsInDb,
  prefixedInterfaces,
  readersOfEnvironment,
  tooLong,
  unlistedRoutes,
} from "./architecture/names";
import { readTree, type Tree } from "./architecture/tree";

/** Who may import whom. Nobody is let into the server, and only the frame, for its error page, into routes. */
const MAP: ImportMap = {
  routes: {
    may: ["domain", "access", "http", "live", "ui", "i18n", "paths", "emails", "db", "enhance"],
    types: ["frame"],
  },
  worker: { may: ["domain", "emails", "i18n", "db", "config"] },
  domain: { may: ["db", "live"], types: ["emails"], files: ["app/i18n/dates"] },
  server: { may: ["worker", "access", "http", "live", "db", "domain", "i18n", "config"] },
  access: { may: ["domain", "db"] },
  http: { may: ["access", "i18n", "paths"] },
  ui: { may: ["i18n"] },
  emails: { may: ["i18n"] },
  live: { may: ["db"] },
  db: { may: ["domain"], types: ["emails"], files: ["app/i18n/dates"] },
  frame: { may: ["http", "ui", "i18n", "paths", "routes"] },
  enhance: { may: [] },
  i18n: { may: [] },
  paths: { may: [] },
  config: { may: [] },
  sitemap: { may: [] },
};

const LIMITS: Limit[] = [
  { of: /\.test\.tsx?$/, lines: 150 },
  { of: /^app\/routes\/.*\/route\.server\.ts$/, lines: 60 },
  { of: /^app\/routes\/.*\.tsx$/, lines: 150 },
  { of: /^app\/domain\/.*(?<!form)\.server\.ts$/, lines: 60 },
];

/** Longer than the limit, and why. */
const EXCUSED: Record<string, string> = {};

/** Each rule, and small trees that breach it: a rule that catches nothing would be worth nothing. */
const RULES: [rule: string, check: (tree: Tree) => string[], ...breaches: Tree[]][] = [
  [
    "imports follow the map",
    (tree) => forbiddenImports(tree, MAP),
    { "app/ui/a.ts": `import { b } from "db/b";` },
    { "app/http/a.ts": `import type { B } from "~/server/b";` },
    { "app/domain/a/b.server.ts": `import { c } from "emails/kinds";` },
    { "app/i18n/a.ts": `const b = import("../ui/b");` },
    { "app/drawer/a.ts": `import "./b";` },
  ],
  ["only db knows knex", knexOutsideDb, { "app/domain/a/b.server.ts": `import type { Knex } from "knex";` }],
  [
    "routes only read from db",
    writesInRoutes,
    { "app/routes/a/route.server.ts": `import { insertA } from "db/a";` },
  ],
  ["db knows no verbs of the domain", verbsInDb, { "db/a.ts": `import { b } from "~/domain/a/b.server";` }],
  [
    "rules and types are pure",
    impureRules,
    { "app/domain/a/rules.ts": `import { hash } from "node:crypto";` },
  ],
  [
    "nouns do not lean on each other in a circle",
    cyclesOfNouns,
    {
      "app/domain/a/b.server.ts": `import { c } from "../c/rules";`,
      "app/domain/c/rules.ts": `import { d } from "~/domain/d/rules";`,
      "app/domain/d/rules.ts": `import { b } from "~/domain/a/rules";`,
    },
  ],
  ["there are no drawers", drawers, { "app/http/form-helpers.ts": "" }],
  ["there are no barrels", barrels, { "app/ui/all.ts": `export * from "./button";` }],
  ["interfaces have no prefix", prefixedInterfaces, { "db/a.ts": "export interface IRow {}" }],
  [
    "functions in db say what they do",
    otherVerbsInDb,
    { "db/a.ts": "export async function getA() {}" },
    { "db/views/a.ts": "export const saveA = () => 1;" },
  ],
  ["only the settings read the environment", readersOfEnvironment, { "app/http/a.ts": "process.env.PORT" }],
  [
    "files are short",
    (tree) => tooLong(tree, LIMITS, EXCUSED),
    { "app/domain/a/b.server.ts": "\n//".repeat(60) },
  ],
  [
    "loaders and actions are out of the pages",
    loadersInPages,
    { "app/routes/a/route.tsx": "export async function loader() {}" },
    { "app/routes/a/route.ts": "export const action = async () => null;" },
  ],
  [
    "the sitemap lists every route and nothing else",
    unlistedRoutes,
    { "app/routes.ts": "", "app/routes/a/route.tsx": "" },
    { "app/routes.ts": `route("a", "routes/a/route.tsx")` },
  ],
  [
    "migrations are frozen",
    thawedMigrations,
    { "db/migrations/001-the-round.ts": "changed" },
    { "db/migrations/999-new.ts": "" },
  ],
];

describe("the tree", () => {
  const tree = readTree();
  test.each(RULES)("%s", (_rule, check, ...breaches) => {
    expect(check(tree)).toEqual([]);
    for (const breach of breaches) expect(check(breach), JSON.stringify(breach)).not.toEqual([]);
  });

  test("every excuse is needed", () => {
    const excused = Object.fromEntries(Object.keys(EXCUSED).map((file) => [file, tree[file] ?? ""]));
    expect(tooLong(excused, LIMITS, {})).toHaveLength(Object.keys(EXCUSED).length);
  });
});

/** A migration that somebody has run is never edited: what it did there cannot be undone here. */
function thawedMigrations(tree: Tree): string[] {
  const frozen: Record<string, string> = JSON.parse(readFileSync("db/migrations/frozen.json", "utf8"));
  return Object.entries(tree)
    .filter(([file]) => /^db\/migrations\/.*(?<!\.test)\.ts$/.test(file))
    .map(([file, source]) => [
      file.slice("db/migrations/".length),
      createHash("sha256").update(source).digest("hex"),
    ])
    .filter(([name = "", hash]) => frozen[name] !== hash)
    .map(([name, hash]) => `"${name}": "${hash}"`);
}
