import type { AppLoadContext } from "@remix-run/node";
import { findKeptMail } from "db/mailbox";
import { type MailBody, parseMail } from "emails/parse";
import { notFound } from "~/http/refuse";

/** The mail of an address under the mailbox. Where the mailbox is not open, there is nothing. */
export async function keptMailFrom(
  context: AppLoadContext,
  id: string | undefined,
): Promise<MailBody & { receivedAt: string }> {
  const kept = context.mailboxOpen && id ? await findKeptMail(context.db, id) : null;
  if (!kept) throw notFound();
  return { ...(await parseMail(kept.raw)), receivedAt: kept.receivedAt };
}
