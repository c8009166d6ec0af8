import type { OpenDb } from "db/connection";
import type { Config } from "~/config.server";
import type { Site } from "~/domain/site/types";
import type { Language } from "~/i18n/catalogue";

/** What the process gives to every request; there is no module-level database or setting. */
export interface ProcessContext {
  db: OpenDb;
  site: Site;
  config: Config;
  /** Tells the worker of this process that there is mail to send. */
  nudgeWorker: () => void;
  logFault: (error: Error) => void;
}

export interface RequestContext extends ProcessContext {
  language: Language;
  /** Allows the scripts of this one answer in the content security policy. */
  nonce: string;
  /** Whether the asker may read the mailbox page that stands in for a mail server. */
  mailboxOpen: boolean;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
}
