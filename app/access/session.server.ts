import type { Db } from "db/connection";
import { deleteSession, findSessionOrganizerId, insertSession } from "db/sessions";
import { findSignInLinkOrganizerId, updateSignInLinkUsed } from "db/sign-in-links";
import { inTransaction } from "db/transaction";
import { findAsker } from "db/views/asker";
import type { Asker } from "~/domain/organizer/types";
import { hashToken, newToken } from "~/domain/site/token.server";
import { readCookie, SESSION_COOKIE, SESSION_MS } from "./cookie";

/** Who is asking, by their session cookie; null for a stranger. */
export async function findAskerOf(db: Db, request: Request, now: Date): Promise<Asker | null> {
  const token = readCookie(request, SESSION_COOKIE);
  const organizerId = token ? await findSessionOrganizerId(db, hashToken(token), now) : null;
  return organizerId ? findAsker(db, organizerId) : null;
}

/** Uses a one-time link up and begins a session; null when the link is used, unknown or too old. */
export function signIn(db: Db, linkToken: string, now: Date): Promise<string | null> {
  return inTransaction(db, async (trx) => {
    const linkHash = hashToken(linkToken);
    const organizerId = await findSignInLinkOrganizerId(trx, linkHash, now);
    if (!organizerId || !(await updateSignInLinkUsed(trx, linkHash, now))) return null;
    const token = newToken();
    await insertSession(trx, {
      tokenHash: hashToken(token),
      organizerId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
    });
    return token;
  });
}

export async function signOut(db: Db, request: Request): Promise<void> {
  const token = readCookie(request, SESSION_COOKIE);
  if (token) await deleteSession(db, hashToken(token));
}
