import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { calendarFacts, contactFacts, eventFacts } from "~/domain/message/facts";
import { countPlaced } from "~/domain/registration/rules";
import type { Site } from "~/domain/site/types";
import type { LetterContext } from "./letters.server";
import { personOf } from "./person";
import type { Recipient } from "./recipients.server";

/** To registrants, out of whose calendars it goes if it stands there, and to those who were only invited. */
export async function eventCancelledLetter(
  { site, mailing, event }: LetterContext,
  recipient: Recipient,
): Promise<Message | null> {
  const person = personOf(recipient);
  const contact = event && person && contactOf(event, person.municipalityCode);
  if (!event || !person || !contact) return null;
  const told = { event: eventFacts(site, event), contact: contactFacts(contact), note: mailing.body };
  return {
    kind: "event-cancelled",
    facts: { ...told, ...entryOf(site, event, recipient) },
    to: { name: person.name, address: person.email },
    language: person.language,
  };
}

function entryOf(site: Site, event: EventDetails, recipient: Recipient) {
  if (recipient.of !== "registrants") return { reference: null, calendar: null };
  const { registration } = recipient;
  const hasEntry = countPlaced(registration).placed > 0;
  return {
    reference: registration.reference,
    calendar: hasEntry ? calendarFacts(site, event, registration) : null,
  };
}
