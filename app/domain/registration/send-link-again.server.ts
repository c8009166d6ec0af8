import type { Db } from "db/connection";
import { listActiveByEmail } from "db/registrations";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import type { MessageFacts } from "emails/kinds";
import { eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { linkTokenOf } from "./link.server";
import type { Registration } from "./types";

const ONCE_IN_MS = 10 * 60_000;

/**
 * Mails the links of all coming registrations of an address, at most once in ten minutes. Does nothing for an
 * address that has none; whoever asked is told the same in both cases.
 */
export function sendLinkAgain(db: Db, site: Site, email: string, language: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const found = await listActiveByEmail(trx, email, now);
    if (found.length > 0) await mailLinks(trx, site, email, found, "asked", language, now);
  });
}

/** `because` tells the reader why the mail comes: somebody asked for it, or registered again in vain. */
export async function mailLinks(
  trx: Db,
  site: Site,
  email: string,
  found: (Registration & { linkSealed: string })[],
  because: MessageFacts["link-again"]["because"],
  language: string,
  now: Date,
): Promise<void> {
  const registrations = [];
  for (const registration of found) {
    const event = await findEventDetails(trx, { id: registration.eventId });
    if (!event) continue;
    const manageUrl = `${site.publicUrl}/ilmoittautuminen/${await linkTokenOf(trx, site, registration)}`;
    registrations.push({ event: eventFacts(site, event), reference: registration.reference, manageUrl });
  }
  const facts = { because, registrations };
  const message = { kind: "link-again", facts, to: { name: null, address: email }, language } as const;
  const window = Math.floor(now.getTime() / ONCE_IN_MS);
  await queue(trx, site, message, { dedupeKey: `link-again:${because}:${email}:${window}` }, now);
}
