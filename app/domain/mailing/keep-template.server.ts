import type { Db } from "db/connection";
import { insertMailTemplate } from "db/mail-templates";
import { inTransaction } from "db/transaction";
import type { MailTemplate } from "./types";

/** Keeps a text for the other events of its round; false when the round has one of that name. */
export function keepTemplate(db: Db, template: Omit<MailTemplate, "updatedAt">, now: Date): Promise<boolean> {
  return inTransaction(db, (trx) => insertMailTemplate(trx, { ...template, updatedAt: now.toISOString() }));
}
