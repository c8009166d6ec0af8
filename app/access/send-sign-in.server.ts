import type { Db } from "db/connection";
import { findOrganizerByEmail } from "db/organizers";
import { findOutboxId } from "db/outbox";
import { inTransaction } from "db/transaction";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { makeSignInLink } from "./sign-in-link.server";

const ONCE_IN_MS = 60_000;

/** Mails a one-time link, at most one a minute. Does nothing for a stranger's address; the asker is told the same. */
export function sendSignIn(db: Db, site: Site, email: string, language: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const organizer = await findOrganizerByEmail(trx, email);
    if (!organizer) return;
    const dedupeKey = `sign-in-link:${organizer.id}:${Math.floor(now.getTime() / ONCE_IN_MS)}`;
    if (await findOutboxId(trx, dedupeKey)) return;
    const { url, expiresAt } = await makeSignInLink(trx, site, organizer.id, now);
    const facts = { signInUrl: url, expiresAt: expiresAt.toISOString() };
    const message = {
      kind: "sign-in-link",
      facts,
      to: { name: organizer.name, address: email },
      language,
    } as const;
    await queue(trx, site, message, { dedupeKey }, now);
  });
}
