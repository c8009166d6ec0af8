import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import { linksOf, senderOf } from "~/domain/invitation/letter";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import type { LetterContext } from "./letters.server";
import { tokenOf } from "./link.server";
import { personOf } from "./person";
import type { Recipient } from "./recipients.server";

/** The invitation once more; null when nobody answers for it. */
export async function deadlineLetter(
  { trx, site, mailing, event, senders }: LetterContext,
  recipient: Recipient,
): Promise<Message | null> {
  const person = personOf(recipient);
  const contact = event && person && contactOf(event, person.municipalityCode);
  if (!contact) return null;
  return {
    kind: "deadline-reminder",
    facts: {
      event: eventFacts(site, event),
      contact: contactFacts(contact),
      sender: senderOf(event, person.municipalityCode, { senders }),
      closesAt: event.registrationClosesAt,
      ...linksOf(site, event, await tokenOf(trx, site, recipient)),
      note: mailing.body,
    },
    language: person.language,
    to: { name: person.name, address: person.email },
  };
}
