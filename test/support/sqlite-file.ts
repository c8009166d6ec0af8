import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "db/migrate";
import { afterwards } from "./afterwards";
import { using } from "./database-url";

/** A migrated, empty database for processes of the built service. It goes after the test or the file. */
export async function sqliteFile(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "hytekierto-sqlite-"));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  const url = `file:${path.join(folder, "hytekierto.sqlite")}`;
  await using(url, migrate);
  return url;
}
