import type { Db } from "db/connection";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import type { Decline } from "./types";

/** Tells the contact of the municipality, nobody else's, that somebody has declined; the views stay in the office. */
export async function notify(
  trx: Db,
  site: Site,
  event: EventDetails,
  decline: Decline,
  now: Date,
): Promise<void> {
  const contact = contactOf(event, decline.municipalityCode);
  if (!contact) return;
  const own = event.contacts.find(({ municipality }) => municipality.code === decline.municipalityCode);
  const facts = {
    event: eventFacts(site, event),
    what: "declined" as const,
    municipality: own?.municipality.name ?? "",
    organization: decline.organizationName,
    participants: decline.personName ? [decline.personName] : [],
    queued: [],
    registrantsUrl: `${site.publicUrl}/hallinta/tapahtumat/${event.id}/kutsut/vastaukset`,
  };
  const to = { name: contact.name, address: contact.email };
  const message = { kind: "contact-notice", facts, to, language: "fi" } as const;
  await queue(trx, site, message, { dedupeKey: `contact-notice:${decline.id}`, eventId: event.id }, now);
}
