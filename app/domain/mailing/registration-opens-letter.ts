import { deleteOpeningNotice } from "db/opening-notices";
import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import type { LetterContext } from "./letters.server";
import type { Recipient } from "./recipients.server";

/** Forgets the one who asked in the same transaction that writes to them. */
export async function registrationOpensLetter(
  { trx, site, event }: LetterContext,
  recipient: Recipient,
): Promise<Message | null> {
  if (recipient.of !== "askers" || !event) return null;
  const { id, email, language } = recipient.notice;
  await deleteOpeningNotice(trx, id);
  const contact = contactOf(event, null);
  return {
    kind: "registration-opens",
    facts: {
      event: eventFacts(site, event),
      contact: contact && contactFacts(contact),
      registerUrl: `${site.publicUrl}/tapahtumat/${event.slug}/ilmoittaudu`,
      closesAt: event.registrationClosesAt,
    },
    language,
    to: { name: null, address: email },
  };
}
