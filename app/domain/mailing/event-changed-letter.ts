import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import { contactFacts, eventFacts, registrationFacts } from "~/domain/message/facts";
import { linkTokenOf } from "~/domain/registration/link.server";
import { registrantName } from "~/domain/registration/rules";
import { changesFor, type Telling, toldTo } from "./changes-of";
import type { LetterContext } from "./letters.server";
import type { Recipient } from "./recipients.server";

/** Null to those whom the change, as it stands now, does not touch. */
export async function eventChangedLetter(
  { trx, site, mailing, event }: LetterContext,
  recipient: Recipient,
): Promise<Message | null> {
  if (recipient.of !== "registrants" || !event) return null;
  const { registration } = recipient;
  const told = mailing.facts as Telling[];
  const before = toldTo(told, registration);
  const contact = contactOf(event, registration.municipalityCode);
  const changed = changesFor(told, event, registration);
  if (!before || !contact || !registration.email || changed.length === 0) return null;
  const token = await linkTokenOf(trx, site, registration);
  const contactBefore = changed.includes("contact") ? contactOf(before, registration.municipalityCode) : null;
  const facts = {
    ...registrationFacts(site, event, registration, contact, token),
    ...{ changed, before: eventFacts(site, before), note: mailing.body },
    contactBefore: contactBefore && contactFacts(contactBefore),
    remoteUrlBefore: changed.includes("remote") ? before.remoteUrl : null,
  };
  const to = { name: registrantName(registration), address: registration.email };
  return { kind: "event-changed", facts, to, language: registration.language };
}
