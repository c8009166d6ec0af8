import { type OpenDb, openDatabase } from "db/connection";
import { migrate } from "db/migrate";
import { type Config, readConfig } from "~/config.server";
import type { Site } from "~/domain/site/types";
import { type Logger, openLog } from "./log";

interface Prepared {
  config: Config;
  db: OpenDb;
  site: Site;
  log: Logger;
}

/** What every process begins with: settings, and a database of today's shape. Ends the process when it cannot. */
export async function prepare(): Promise<Prepared> {
  try {
    const config = readConfig();
    const log = openLog(config.logLevel);
    const db = openDatabase(config.databaseUrl);
    const applied = await migrate(db);
    if (applied.length > 0) log.info({ applied }, "database migrated");
    return { config, db, site: { publicUrl: config.publicUrl, key: config.key }, log };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
