import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "db/migrate";
import type { TestProject } from "vitest/node";
import { using } from "./database-url";

/** Migrates one SQLite file per run; each test gets a copy of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "hytekierto-test-"));
  const template = path.join(folder, "template.sqlite");
  await using(`file:${template}`, migrate);
  project.provide("database", { kind: "sqlite", folder, template });
  return () => rmSync(folder, { recursive: true, force: true });
}
