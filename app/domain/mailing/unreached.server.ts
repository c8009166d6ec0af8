import type { Db } from "db/connection";
import { personOf } from "./person";
import { type Hindrance, sortByReach } from "./reach.server";
import { nextRecipients, type Recipient } from "./recipients.server";
import type { Unreached } from "./survey";
import type { Audience, EventAudience } from "./types";
import { withoutAddress } from "./without-address.server";

const BATCH = 1000;

/** Those of an audience whom a mail can reach now, and those whom none can. */
export async function reachOf(
  db: Db,
  { id: eventId }: { id: string },
  audience: EventAudience,
): Promise<{ recipients: Recipient[]; unreached: Unreached[] }> {
  const found = await allRecipients(db, eventId, audience);
  const { good: recipients, hindered } = await sortByReach(db, found);
  return {
    recipients,
    unreached: [...hindered.map(unreachedOf), ...(await withoutAddress(db, eventId, audience))],
  };
}

/** Whom no mail reaches now; nobody of those who are known by their address alone. */
export async function unreachedBy(db: Db, event: { id: string }, audience: Audience): Promise<Unreached[]> {
  if (audience.of === "subscribers" || audience.of === "askers") return [];
  return (await reachOf(db, event, audience)).unreached;
}

async function allRecipients(db: Db, eventId: string, audience: EventAudience): Promise<Recipient[]> {
  const all: Recipient[] = [];
  for (;;) {
    const cursor = all.at(-1)?.key ?? null;
    const some = await nextRecipients(db, { audience, eventId, cursor }, BATCH);
    all.push(...some);
    if (some.length < BATCH) return all;
  }
}

function unreachedOf({ recipient, why }: { recipient: Recipient; why: Hindrance }): Unreached {
  const { name = null, organization = null, municipality = "", phone = null } = personOf(recipient) ?? {};
  return { name: [name, organization].filter(Boolean).join(", "), municipality, phone, why };
}
