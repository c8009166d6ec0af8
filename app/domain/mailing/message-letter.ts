import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { ContactPerson, EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import { REGISTRATION_LANGUAGES } from "~/domain/registration/types";
import type { Site } from "~/domain/site/types";
import { formatDay } from "~/i18n/dates";
import { type MergeValues, merge } from "./merge";
import { type Person, personOf } from "./person";
import type { Recipient } from "./recipients.server";

export interface WrittenMessage {
  subject: string;
  body: string;
}

/**
 * The letter that an organiser wrote, to one recipient; null when nobody answers for it. The text holds no secret
 * link: `token` makes the one that is added to it.
 */
export function messageLetter(
  site: Site,
  event: EventDetails,
  written: WrittenMessage,
  recipient: Recipient,
  token: string,
): Message | null {
  const person = personOf(recipient);
  const contact = person && contactOf(event, person.municipalityCode);
  if (!contact) return null;
  const values = mergeValuesOf(event, person, contact);
  const invited = `${site.publicUrl}/kutsu/${token}`;
  const isInvited = recipient.of === "invitees";
  return {
    kind: "message",
    facts: {
      event: eventFacts(site, event),
      contact: contactFacts(contact),
      subject: merge(written.subject, values),
      body: merge(written.body, values),
      manageUrl: isInvited ? null : `${site.publicUrl}/ilmoittautuminen/${token}`,
      answerUrl: isInvited ? invited : null,
      noMoreUrl: isInvited ? `${invited}/ei-kutsuja` : null,
    },
    language: person.language,
    to: { name: person.name, address: person.email },
  };
}

/** What stands in each field for one recipient; empty where nothing is known. */
export function mergeValuesOf(
  event: EventDetails,
  person: Person,
  contact: ContactPerson | null,
): MergeValues {
  const language = REGISTRATION_LANGUAGES.find((known) => known === person.language) ?? "fi";
  return {
    nimi: person.name ?? "",
    organisaatio: person.organization ?? "",
    kunta: person.municipality,
    tilaisuus: event.title,
    päivä: event.startsOn ? formatDay(event.startsOn, language) : "",
    paikka: event.venue?.name ?? "",
    yhteyshenkilö: contact?.name ?? "",
  };
}
