import type { Db } from "db/connection";
import { listSenders } from "db/municipalities";
import { findEventDetails } from "db/views/event-details";
import type { Message } from "emails/kinds";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { deadlineLetter } from "./deadline-letter.server";
import { eventCancelledLetter } from "./event-cancelled-letter";
import { eventChangedLetter } from "./event-changed-letter";
import { tokenOf } from "./link.server";
import { messageLetter } from "./message-letter";
import { newsLetter } from "./news-letter";
import type { Recipient } from "./recipients.server";
import { registrationOpensLetter } from "./registration-opens-letter";
import { reminderLetter } from "./reminder-letter.server";
import { reportPublishedLetter } from "./report-published-letter";
import { thankYouLetter } from "./thank-you-letter";
import type { Mailing, MailingKind, ReportFacts, ThankYouFacts } from "./types";

/** What all letters of a mailing have in common. */
export interface LetterContext {
  trx: Db;
  site: Site;
  mailing: Mailing;
  event: EventDetails | null;
  /** In whose name each municipality writes, by its code. */
  senders: Record<string, string>;
}

/** The letter to one recipient; null when nothing can be written to them, such as when nobody answers for it. */
type Write = (context: LetterContext, recipient: Recipient) => Promise<Message | null>;

const WRITERS: Partial<Record<MailingKind, Write>> = {
  reminder: reminderLetter,
  "deadline-reminder": deadlineLetter,
  "event-changed": eventChangedLetter,
  "event-cancelled": eventCancelledLetter,
  "registration-opens": registrationOpensLetter,
  news: newsLetter,
  async message({ trx, site, mailing, event }, recipient) {
    return event && messageLetter(site, event, mailing, recipient, await tokenOf(trx, site, recipient));
  },
  async "thank-you"({ site, mailing, event }, recipient) {
    const links = (mailing.facts as ThankYouFacts | null)?.links ?? [];
    return event && thankYouLetter(site, event, { note: mailing.body, links }, recipient);
  },
  async "report-published"({ site, mailing, event }, recipient) {
    return event && reportPublishedLetter(site, event, (mailing.facts as ReportFacts).slug, recipient);
  },
};

export async function letterContext(trx: Db, site: Site, mailing: Mailing): Promise<LetterContext> {
  const event = mailing.eventId ? await findEventDetails(trx, { id: mailing.eventId }) : null;
  return { trx, site, mailing, event, senders: await listSenders(trx) };
}

export async function writeLetter(context: LetterContext, recipient: Recipient): Promise<Message | null> {
  return (await WRITERS[context.mailing.kind]?.(context, recipient)) ?? null;
}
