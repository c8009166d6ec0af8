import type { OpenDb } from "db/connection";
import type { MailSettings } from "emails/transport";
import type { Logger } from "pino";
import type { Site } from "~/domain/site/types";

/** What the work by the clock is given. */
export interface WorkerContext extends MailSettings {
  db: OpenDb;
  site: Site;
  mailFrom: string;
  /** Mails a second at most; null: as many as the mail server takes. */
  smtpRate?: number | null;
  /** The mailbox where bounces and calendar replies come in; nothing is read without one. */
  imapUrl?: string | null;
  log: Logger;
}
