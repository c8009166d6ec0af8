import type { Db } from "db/connection";
import { updateDigestSetting } from "db/organizers";
import { type DigestPart, listDigestParts } from "db/views/digest";
import { findEventDetails } from "db/views/event-details";
import type { MessageFacts } from "emails/kinds";
import type { ContactPerson } from "~/domain/event/types";
import { eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { dayOf } from "~/i18n/dates";

/**
 * Mails a contact what has happened since they were last told, in their own municipalities only; nothing when
 * nothing has. `daily` is whether they go on being told once a day.
 */
export async function writeDigest(
  trx: Db,
  site: Site,
  person: ContactPerson & { toldUntil: string },
  until: string,
  daily: boolean,
  now: Date,
): Promise<void> {
  const parts = await listDigestParts(trx, person.id, { since: person.toldUntil, until });
  const events: MessageFacts["digest"]["events"] = [];
  for (const part of parts) {
    const event = await findEventDetails(trx, { id: part.eventId });
    if (event) events.push({ event: eventFacts(site, event), ...factsOf(site, part) });
  }
  if (events.length > 0) {
    const facts = { day: dayOf(until), events };
    const to = { name: person.name, address: person.email };
    const about = { dedupeKey: `digest:${person.id}:${person.toldUntil}:${until}` };
    await queue(trx, site, { kind: "digest", facts, to, language: "fi" }, about, now);
  }
  await updateDigestSetting(trx, person.id, { daily, toldUntil: daily ? until : null });
}

function factsOf(site: Site, { eventId, municipality, ...part }: DigestPart) {
  const named = (people: DigestPart["registered"]) =>
    people.map(({ participants, organizationName }) =>
      [...participants.map(({ name }) => name), organizationName].filter(Boolean).join(", "),
    );
  return {
    municipality,
    registered: named(part.registered),
    changed: named(part.changed),
    cancelled: named(part.cancelled),
    declined: part.declined.map(({ personName, organizationName }) =>
      [personName, organizationName].filter(Boolean).join(", "),
    ),
    registrantsUrl: `${site.publicUrl}/hallinta/tapahtumat/${eventId}/ilmoittautuneet`,
  };
}
