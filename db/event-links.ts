import type { Db } from "./connection";

type Purpose = "door" | "late";

/** A secret link that does one thing in one event. The token is kept as a hash, and sealed to be shown again. */
export interface EventLink {
  id: string;
  eventId: string;
  municipalityCode: string | null;
  note: string | null;
  tokenSealed: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** What a late link was used for. */
  registrationId: string | null;
}

interface NewEventLink extends Omit<EventLink, "revokedAt" | "registrationId"> {
  purpose: Purpose;
  tokenHash: string;
  organizerId: string;
}

interface Row {
  id: string;
  event_id: string;
  municipality_code: string | null;
  note: string | null;
  token_sealed: string;
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
  registration_id: string | null;
}

export function toEventLink(row: Row): EventLink {
  return {
    id: row.id,
    eventId: row.event_id,
    municipalityCode: row.municipality_code,
    note: row.note,
    tokenSealed: row.token_sealed,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    registrationId: row.registration_id,
  };
}

export async function insertEventLink(db: Db, link: NewEventLink): Promise<void> {
  await db("event_links").insert({
    id: link.id,
    event_id: link.eventId,
    purpose: link.purpose,
    municipality_code: link.municipalityCode,
    note: link.note,
    token_hash: link.tokenHash,
    token_sealed: link.tokenSealed,
    organizer_id: link.organizerId,
    created_at: link.createdAt,
    expires_at: link.expiresAt,
  });
}

/** The newest first, those that open nothing any more too. */
export async function listEventLinks(db: Db, eventId: string, purpose: Purpose): Promise<EventLink[]> {
  const rows: Row[] = await db("event_links")
    .where({ event_id: eventId, purpose })
    .orderBy("created_at", "desc");
  return rows.map(toEventLink);
}

/** The link of a token, as long as it opens something. */
export async function findEventLink(
  db: Db,
  purpose: Purpose,
  tokenHash: string,
  now: Date,
): Promise<EventLink | null> {
  const row: Row | undefined = await db("event_links")
    .where({ purpose, token_hash: tokenHash })
    .whereNull("revoked_at")
    .where("expires_at", ">", now.toISOString())
    .first();
  return row ? toEventLink(row) : null;
}

export async function updateEventLinkRevoked(db: Db, eventId: string, id: string, now: Date): Promise<void> {
  await db("event_links")
    .where({ id, event_id: eventId })
    .whereNull("revoked_at")
    .update({ revoked_at: now.toISOString() });
}

/** Moves the end of links that may still open something. */
export async function updateEventLinksExpiry(
  db: Db,
  eventId: string,
  purpose: Purpose,
  expiresAt: string,
): Promise<void> {
  await db("event_links")
    .where({ event_id: eventId, purpose })
    .whereNull("revoked_at")
    .whereNull("registration_id")
    .update({ expires_at: expiresAt });
}

/** Whether the link has opened nothing yet, and still may. */
export async function findUnusedEventLinkId(db: Db, id: string, now: Date): Promise<string | null> {
  const row = await db("event_links")
    .where({ id })
    .whereNull("revoked_at")
    .whereNull("registration_id")
    .where("expires_at", ">", now.toISOString())
    .first("id");
  return row?.id ?? null;
}

export async function updateEventLinkUsed(db: Db, id: string, registrationId: string): Promise<void> {
  await db("event_links").where({ id }).update({ registration_id: registrationId });
}
