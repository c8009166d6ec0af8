import type { Message } from "emails/kinds";
import { linkTokenOf } from "~/domain/registration/link.server";
import { reminderOf } from "~/domain/registration/reminder";
import type { LetterContext } from "./letters.server";
import type { Recipient } from "./recipients.server";

/** The reminder of one registration; null to anybody else. */
export async function reminderLetter(
  { trx, site, mailing, event }: LetterContext,
  recipient: Recipient,
): Promise<Message | null> {
  if (recipient.of !== "registrants" || !event) return null;
  const token = await linkTokenOf(trx, site, recipient.registration);
  return reminderOf(site, event, recipient.registration, token, mailing.body);
}
