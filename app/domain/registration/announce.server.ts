import type { Db } from "db/connection";
import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { eventFacts, registrationFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { countPlaced, registrantName } from "./rules";
import type { Registration } from "./types";

export interface News {
  what: "new" | "changed" | "cancelled" | "promoted" | "demoted";
  /** How many people wait before them, when they have no place. */
  ahead?: number;
  /** Whether they had a place before: then the event stands in their calendar. */
  hadPlace?: boolean;
}

const MAIL_OF = {
  new: "confirmation",
  changed: "change",
  cancelled: "cancellation",
  promoted: "promotion",
  demoted: "change",
} as const;

/**
 * Tells the registrant, with the calendar invite when there is a place, and the contact of the chosen
 * municipality, nobody else's. Version and sequence are in the dedupe key: each change is told once.
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
  const contact = contactOf(event, registration.municipalityCode);
  if (!contact) return;
  const facts = registrationFacts(site, event, registration, contact, token);
  const about = { eventId: event.id, registrationId: registration.id };
  const key = `${registration.id}:${registration.version}.${registration.calendarSequence}`;
  if (registration.email) {
    const to = { name: registrantName(registration), address: registration.email };
    const message = { ...mailOf(registration, facts, news), to, language: registration.language } as Message;
    await queue(trx, site, message, { ...about, dedupeKey: `${message.kind}:${key}` }, now);
  }
  const { what } = news;
  if (what === "promoted" || what === "demoted") return;
  const { municipality, organization, participants, queued } = facts;
  const registrantsUrl = `${site.publicUrl}/hallinta/tapahtumat/${event.id}/ilmoittautuneet`;
  const notice = { event: eventFacts(site, event), what, municipality, organization, participants, queued };
  const to = { name: contact.name, address: contact.email };
  const message = {
    kind: "contact-notice",
    facts: { ...notice, registrantsUrl },
    to,
    language: "fi",
  } as const;
  await queue(trx, site, message, { ...about, dedupeKey: `contact-notice:${key}` }, now);
}

function mailOf(registration: Registration, facts: ReturnType<typeof registrationFacts>, news: News) {
  const { what, ahead = 0, hadPlace = false } = news;
  if (what === "cancelled" || countPlaced(registration).placed > 0) return { kind: MAIL_OF[what], facts };
  const because = what === "demoted" ? "fewer-places" : "full";
  const calendar = hadPlace ? facts.calendar : null;
  return { kind: "queue-place", facts: { ...facts, ahead, because, calendar } };
}
