import type { Db } from "db/connection";
import { updateRegistrationLink } from "db/registrations";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import { hashToken, newToken, seal, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { registrantName } from "./rules";
import type { Registration } from "./types";

/** The secret of a registration's link, for a mail. Made anew when the key that sealed it has changed. */
export async function linkTokenOf(
  trx: Db,
  site: Site,
  registration: { id: string; linkSealed: string },
): Promise<string> {
  return unseal(site, registration.linkSealed) ?? (await renewLink(trx, site, registration.id));
}

/**
 * When a registration gets another address, the link that the old one was sent opens nothing any more, and the
 * old address is told: if somebody else did it, its owner must hear of it.
 */
export async function moveLink(
  trx: Db,
  site: Site,
  event: EventDetails,
  before: Registration,
  now: Date,
): Promise<void> {
  await renewLink(trx, site, before.id);
  const contact = contactOf(event, before.municipalityCode);
  if (!before.email || !contact) return;
  const facts = {
    event: eventFacts(site, event),
    contact: contactFacts(contact),
    reference: before.reference,
  };
  const to = { name: registrantName(before), address: before.email };
  const message = { kind: "email-changed", facts, to, language: before.language } as const;
  const dedupeKey = `email-changed:${before.id}:${before.version}`;
  await queue(trx, site, message, { dedupeKey, eventId: event.id, registrationId: before.id }, now);
}

async function renewLink(trx: Db, site: Site, id: string): Promise<string> {
  const token = newToken();
  await updateRegistrationLink(trx, id, { linkHash: hashToken(token), linkSealed: seal(site, token) });
  return token;
}
