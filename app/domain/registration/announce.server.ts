import type { Db } from "db/connection";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { eventFacts, registrationFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import type { Registration } from "./types";

const MAIL_OF = { new: "confirmation", changed: "change", cancelled: "cancellation" } as const;

/**
 * Tells the registrant, with the calendar invite, and the contact of the chosen municipality, nobody else's.
 * The version of the registration is in the dedupe key: each change is told once.
 */
export async function announce(
  trx: Db,
  site: Site,
  event: EventDetails,
  registration: Registration,
  token: string,
  what: "new" | "changed" | "cancelled",
  now: Date,
): Promise<void> {
  const contact = contactOf(event, registration.municipalityCode);
  if (!contact) return;
  const facts = registrationFacts(site, event, registration, contact, token);
  const about = { eventId: event.id, registrationId: registration.id };
  const key = `${registration.id}:${registration.version}`;
  if (registration.email) {
    const to = { name: registration.participants[0]?.name ?? null, address: registration.email };
    const message = { kind: MAIL_OF[what], facts, to, language: registration.language };
    await queue(trx, site, message, { ...about, dedupeKey: `${message.kind}:${key}` }, now);
  }
  const notice = {
    event: eventFacts(site, event),
    what,
    municipality: facts.municipality,
    organization: facts.organization,
    participants: facts.participants,
    registrantsUrl: `${site.publicUrl}/hallinta/tapahtumat/${event.id}/ilmoittautuneet`,
  };
  const to = { name: contact.name, address: contact.email };
  const message = { kind: "contact-notice", facts: notice, to, language: "fi" } as const;
  await queue(trx, site, message, { ...about, dedupeKey: `contact-notice:${key}` }, now);
}
