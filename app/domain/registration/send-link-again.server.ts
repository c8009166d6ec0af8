import type { Db } from "db/connection";
import { listActiveByEmail } from "db/registrations";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import { eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { linkTokenOf } from "./link.server";

const ONCE_IN_MS = 10 * 60_000;

/**
 * Mails the links of all coming registrations of an address, at most once in ten minutes. Does nothing for an
 * address that has none; whoever asked is told the same in both cases.
 */
export function sendLinkAgain(db: Db, site: Site, email: string, language: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const found = await listActiveByEmail(trx, email, now);
    if (found.length === 0) return;
    const registrations = [];
    for (const registration of found) {
      const event = await findEventDetails(trx, { id: registration.eventId });
      const token = await linkTokenOf(trx, site, registration);
      if (!event) continue;
      const manageUrl = `${site.publicUrl}/ilmoittautuminen/${token}`;
      registrations.push({ event: eventFacts(site, event), reference: registration.reference, manageUrl });
    }
    const window = Math.floor(now.getTime() / ONCE_IN_MS);
    const message = {
      kind: "link-again",
      facts: { registrations },
      to: { name: null, address: email },
      language,
    } as const;
    await queue(trx, site, message, { dedupeKey: `link-again:${email}:${window}` }, now);
  });
}
