import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import type { Site } from "~/domain/site/types";
import { personOf } from "./person";
import type { Recipient } from "./recipients.server";

export function reportPublishedLetter(
  site: Site,
  event: EventDetails,
  slug: string,
  recipient: Recipient,
): Message | null {
  const person = personOf(recipient);
  const contact = person && contactOf(event, person.municipalityCode);
  if (!contact) return null;
  const reportUrl = `${site.publicUrl}/koosteet/${slug}`;
  return {
    kind: "report-published",
    facts: { event: eventFacts(site, event), contact: contactFacts(contact), reportUrl },
    language: person.language,
    to: { name: person.name, address: person.email },
  };
}
