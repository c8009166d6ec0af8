import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import type { Site } from "~/domain/site/types";
import { personOf } from "./person";
import type { Recipient } from "./recipients.server";
import type { MaterialLink } from "./types";

export function thankYouLetter(
  site: Site,
  event: EventDetails,
  { note, links }: { note: string; links: MaterialLink[] },
  recipient: Recipient,
): Message | null {
  const person = personOf(recipient);
  const contact = person && contactOf(event, person.municipalityCode);
  if (!contact) return null;
  return {
    kind: "thank-you",
    facts: { event: eventFacts(site, event), contact: contactFacts(contact), note, links },
    language: person.language,
    to: { name: person.name, address: person.email },
  };
}
