import type { Db } from "db/connection";
import { insertEventLink } from "db/event-links";
import { newId } from "db/id";
import { inTransaction } from "db/transaction";
import { lateClosesAt } from "~/domain/event/links.server";
import { contactOf, takesLate } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { LateLinkForm } from "./late-link-form.server";

type OpenOutcome = { ok: true; id: string } | { ok: false; reason: "closed" };

/**
 * Makes a link that lets one registration in until the event begins, and mails it when there is an address. The
 * database can find it, and only the service can read it.
 */
export function openLateLink(
  db: Db,
  site: Site,
  event: EventDetails,
  { municipalityCode, note, email, language }: LateLinkForm,
  by: string,
  now: Date,
): Promise<OpenOutcome> {
  const expiresAt = lateClosesAt(event);
  const open = takesLate(event) && expiresAt && expiresAt > now.toISOString();
  if (!open) return Promise.resolve({ ok: false, reason: "closed" });
  return inTransaction(db, async (trx) => {
    const [id, token] = [newId(), newToken()];
    await insertEventLink(trx, {
      ...{ id, eventId: event.id, purpose: "late", municipalityCode, note, organizerId: by },
      ...{ tokenHash: hashToken(token), tokenSealed: seal(site, token) },
      ...{ createdAt: now.toISOString(), expiresAt },
    });
    const contact = contactOf(event, municipalityCode);
    if (email && contact) {
      const registerUrl = `${site.publicUrl}/myohassa/${token}`;
      const facts = {
        event: eventFacts(site, event),
        contact: contactFacts(contact),
        registerUrl,
        expiresAt,
      };
      const message = { kind: "late-link", facts, to: { name: null, address: email }, language } as const;
      await queue(trx, site, message, { dedupeKey: `late-link:${id}`, eventId: event.id }, now);
    }
    return { ok: true, id };
  });
}
