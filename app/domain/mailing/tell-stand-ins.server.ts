import type { Db } from "db/connection";
import { takesReminders } from "~/domain/event/states";
import type { EventDetails, RegistrationContact } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";

/**
 * Tells those who stand in for a contact since a change that they do, each once of each municipality, as soon as
 * the event is public and has a day: what is a draft may still change. `before` is null of a new event.
 */
export async function tellStandIns(
  trx: Db,
  site: Site,
  before: EventDetails | null,
  event: EventDetails,
  now: Date,
): Promise<void> {
  if (!takesReminders(event)) return;
  const told = before && takesReminders(before) ? before.contacts : [];
  const registrantsUrl = `${site.publicUrl}/hallinta/tapahtumat/${event.id}/ilmoittautuneet`;
  for (const { municipality, contact, standIn } of event.contacts) {
    if (!standIn || told.some((one) => isSame(one, municipality.code, standIn.id))) continue;
    const facts = {
      event: eventFacts(site, event),
      municipality: municipality.name,
      contact: contactFacts(contact),
      registrantsUrl,
    };
    const to = { name: standIn.name, address: standIn.email };
    const message = { kind: "stand-in-notice", facts, to, language: "fi" } as const;
    const dedupeKey = `stand-in-notice:${event.id}:${municipality.code}:${standIn.id}`;
    await queue(trx, site, message, { dedupeKey, eventId: event.id }, now);
  }
}

function isSame({ municipality, standIn }: RegistrationContact, code: string, standInId: string): boolean {
  return municipality.code === code && standIn?.id === standInId;
}
