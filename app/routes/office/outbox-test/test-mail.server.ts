import type { Mailbox } from "emails/calendar";
import type { Mail } from "emails/compose";
import { renderHtml } from "emails/frame";
import { paragraph } from "emails/letter";
import { renderPlain } from "emails/plain";
import { officeOutbox } from "~/i18n/fi/office-outbox";

/** A letter that only says that it came. */
export function testMail(from: Mailbox, to: Mailbox): Mail {
  const { subject, body } = officeOutbox.test;
  const letter = { subject, heading: subject, blocks: [paragraph(body)], contact: null, calendar: null };
  return {
    ...{ from, to, subject, replyTo: null, calendar: null },
    text: renderPlain(letter, "fi"),
    html: renderHtml(letter, "fi"),
    headers: { "Auto-Submitted": "auto-generated" },
  };
}
