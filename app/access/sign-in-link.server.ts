import type { Db } from "db/connection";
import { insertSignInLink } from "db/sign-in-links";
import { hashToken, newToken } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

const VALID_MINUTES = 60;

export interface SignInLink {
  url: string;
  expiresAt: Date;
}

/** Makes a one-time sign-in link for a person. Only its hash is kept. */
export async function makeSignInLink(
  db: Db,
  site: Site,
  organizerId: string,
  now: Date,
): Promise<SignInLink> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + VALID_MINUTES * 60_000);
  await insertSignInLink(db, { tokenHash: hashToken(token), organizerId, createdAt: now, expiresAt });
  return { url: `${site.publicUrl}/kirjaudu/${token}`, expiresAt };
}
