import type { Db } from "db/connection";
import { contactOf, isToldDaily } from "~/domain/event/rules";
import type { ContactPerson, EventDetails } from "~/domain/event/types";
import { eventFacts, registrationFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { type News, tellRegistrant } from "./tell-registrant.server";
import type { Registration } from "./types";

/**
 * Tells the registrant, and the contact of the chosen municipality, nobody else's; of a registration that moved
 * from another municipality that one's contact too, from whose list it is gone. Contacts who want a digest read it
 * there. Version and sequence are in the dedupe key: each change is told once.
 */
export async function announce(
  trx: Db,
  site: Site,
  event: EventDetails,
  registration: Registration,
  token: string,
  news: News,
  now: Date,
): Promise<void> {
  await tellRegistrant(trx, site, event, registration, token, news, now);
  const { what, movedFrom = registration.municipalityCode } = news;
  const own = contactOf(event, registration.municipalityCode);
  if (!own || what === "promoted" || what === "demoted") return;
  const told = registrationFacts(site, event, registration, own, token);
  const { municipality, organization, participants, queued } = told;
  const registrantsUrl = `${site.publicUrl}/hallinta/tapahtumat/${event.id}/ilmoittautuneet`;
  const notice = { event: eventFacts(site, event), what, municipality, organization, participants, queued };
  const { id, version, calendarSequence } = registration;
  for (const contact of toTellNow(event, own, registration.municipalityCode, movedFrom)) {
    const to = { name: contact.name, address: contact.email };
    const facts = { ...notice, registrantsUrl };
    const message = { kind: "contact-notice", facts, to, language: "fi" } as const;
    const dedupeKey = `contact-notice:${id}:${version}.${calendarSequence}:${contact.id}`;
    await queue(trx, site, message, { dedupeKey, eventId: event.id, registrationId: id }, now);
  }
}

/** Of what has left a municipality no digest can tell: that contact is told at once. */
function toTellNow(
  event: EventDetails,
  own: ContactPerson,
  code: string,
  movedFrom: string,
): ContactPerson[] {
  const left = contactOf(event, movedFrom) ?? own;
  return [...(isToldDaily(event, code) ? [] : [own]), ...(left.id === own.id ? [] : [left])];
}
