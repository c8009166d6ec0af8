import type { Db } from "db/connection";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { eventFacts, registrationFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { type News, tellRegistrant } from "./tell-registrant.server";
import type { Registration } from "./types";

/**
 * Tells the registrant, and the contact of the chosen municipality, nobody else's. Version and sequence are in
 * the dedupe key: each change is told once.
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
  const { what } = news;
  const contact = contactOf(event, registration.municipalityCode);
  if (!contact || what === "promoted" || what === "demoted") return;
  const { municipality, organization, participants, queued } = registrationFacts(
    site,
    event,
    registration,
    contact,
    token,
  );
  const registrantsUrl = `${site.publicUrl}/hallinta/tapahtumat/${event.id}/ilmoittautuneet`;
  const notice = { event: eventFacts(site, event), what, municipality, organization, participants, queued };
  const to = { name: contact.name, address: contact.email };
  const facts = { ...notice, registrantsUrl };
  const message = { kind: "contact-notice", facts, to, language: "fi" } as const;
  const { id, version, calendarSequence } = registration;
  const dedupeKey = `contact-notice:${id}:${version}.${calendarSequence}`;
  await queue(trx, site, message, { dedupeKey, eventId: event.id, registrationId: id }, now);
}
