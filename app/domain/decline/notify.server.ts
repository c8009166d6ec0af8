import type { Db } from "db/connection";
import { contactOf, isToldDaily } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import type { Decline } from "./types";

const ONCE_IN_MS = 10 * 60_000;

/**
 * Tells the contact of the municipality, nobody else's, that somebody has declined or said more; the views stay in
 * the office. Those who gave no address are told of at most once in ten minutes, so that nobody can flood a contact.
 */
export async function notify(
  trx: Db,
  site: Site,
  event: EventDetails,
  decline: Decline,
  what: "declined" | "view-added",
  now: Date,
): Promise<void> {
  const contact = contactOf(event, decline.municipalityCode);
  if (!contact || isToldDaily(event, decline.municipalityCode)) return;
  const own = event.contacts.find(({ municipality }) => municipality.code === decline.municipalityCode);
  const facts = {
    event: eventFacts(site, event),
    what,
    municipality: own?.municipality.name ?? "",
    organization: decline.organizationName,
    participants: decline.personName ? [decline.personName] : [],
    queued: [],
    registrantsUrl: `${site.publicUrl}/hallinta/tapahtumat/${event.id}/kutsut/vastaukset`,
  };
  const to = { name: contact.name, address: contact.email };
  const message = { kind: "contact-notice", facts, to, language: "fi" } as const;
  const who = decline.email ? decline.id : `${event.id}:${decline.municipalityCode}`;
  const window = Math.floor(now.getTime() / ONCE_IN_MS);
  const dedupeKey = `contact-notice:${what}:${who}:${window}`;
  await queue(trx, site, message, { dedupeKey, eventId: event.id }, now);
}
