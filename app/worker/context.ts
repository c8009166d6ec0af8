import type { OpenDb } from "db/connection";
import type { Logger } from "pino";
import type { Site } from "~/domain/site/types";

/** What the work by the clock is given. */
export interface WorkerContext {
  db: OpenDb;
  site: Site;
  /** Null: mails are kept for the mailbox page. */
  smtpUrl: string | null;
  mailFrom: string;
  log: Logger;
}
