import type { Db } from "db/connection";
import { findOrganizerByEmail } from "db/organizers";
import { inTransaction } from "db/transaction";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { invite } from "./invite.server";

const ONCE_IN_MS = 60_000;

/** Mails a one-time link, at most one a minute. Does nothing for a stranger's address; the asker is told the same. */
export function sendSignIn(db: Db, site: Site, email: string, language: string, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const organizer = await findOrganizerByEmail(trx, email);
    if (!organizer) return;
    const { url, expiresAt } = await invite(trx, site, organizer.id, now);
    const facts = { signInUrl: url, expiresAt: expiresAt.toISOString() };
    const message = {
      kind: "sign-in-link",
      facts,
      to: { name: organizer.name, address: email },
      language,
    } as const;
    const window = Math.floor(now.getTime() / ONCE_IN_MS);
    await queue(trx, site, message, { dedupeKey: `sign-in-link:${organizer.id}:${window}` }, now);
  });
}
