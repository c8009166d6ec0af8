import { searchTextOf } from "~/domain/registration/rules";
import type { Registration } from "~/domain/registration/types";
import type { Db } from "./connection";
import { insertParticipants, listParticipants, updateParticipants } from "./participants";

interface Row {
  id: string;
  event_id: string;
  position: number;
  reference: string;
  organization_name: string | null;
  organization_kind: Registration["organizationKind"];
  municipality_code: string;
  also_represents: string | null;
  contact_name: string | null;
  email: string | null;
  phone: string | null;
  source: Registration["source"];
  entered_by: string | null;
  invitation_id: string | null;
  may_split: number;
  language: string;
  calendar_sequence: number;
  version: number;
  created_at: string;
  updated_at: string;
  cancelled_at: string | null;
}

/** A registration to be written: the link is kept as a hash, and sealed so that later mails can hold it too. */
export interface NewRegistration extends Registration {
  organizationId: string | null;
  linkHash: string;
  linkSealed: string;
  privacyVersion: string;
}

export function toRegistration(row: Row, participants: Registration["participants"]): Registration {
  return {
    id: row.id,
    eventId: row.event_id,
    position: row.position,
    reference: row.reference,
    organizationName: row.organization_name,
    organizationKind: row.organization_kind,
    municipalityCode: row.municipality_code,
    alsoRepresents: row.also_represents,
    contactName: row.contact_name,
    email: row.email,
    phone: row.phone,
    source: row.source,
    enteredBy: row.entered_by,
    invitationId: row.invitation_id,
    maySplit: row.may_split === 1,
    language: row.language,
    calendarSequence: row.calendar_sequence,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    cancelledAt: row.cancelled_at,
    participants,
  };
}

/** The `email_key` column: what makes two addresses the same. */
function emailKey(email: string | null): string | null {
  return email?.toLowerCase() ?? null;
}

/** What registrants tell of themselves, and may change. */
function toldRow(registration: Registration & { organizationId: string | null }) {
  return {
    organization_id: registration.organizationId,
    organization_name: registration.organizationName,
    organization_kind: registration.organizationKind,
    municipality_code: registration.municipalityCode,
    also_represents: registration.alsoRepresents,
    contact_name: registration.contactName,
    email: registration.email,
    email_key: emailKey(registration.email),
    phone: registration.phone,
    may_split: Number(registration.maySplit),
    search_text: searchTextOf(registration),
  };
}

export async function insertRegistration(db: Db, registration: NewRegistration): Promise<void> {
  await db("registrations").insert({
    id: registration.id,
    event_id: registration.eventId,
    position: registration.position,
    reference: registration.reference,
    ...toldRow(registration),
    source: registration.source,
    entered_by: registration.enteredBy,
    invitation_id: registration.invitationId,
    language: registration.language,
    link_hash: registration.linkHash,
    link_sealed: registration.linkSealed,
    calendar_sequence: registration.calendarSequence,
    privacy_version: registration.privacyVersion,
    created_at: registration.createdAt,
    updated_at: registration.updatedAt,
  });
  await insertParticipants(db, registration.id, registration.participants);
}

/** Writes over the version that was read; false when it has been changed meanwhile. */
export async function updateRegistration(
  db: Db,
  registration: Registration & { organizationId: string | null },
): Promise<boolean> {
  const changed = await db("registrations")
    .where({ id: registration.id, version: registration.version })
    .whereNull("cancelled_at")
    .update({
      ...toldRow(registration),
      calendar_sequence: registration.calendarSequence,
      updated_at: registration.updatedAt,
      version: registration.version + 1,
    });
  if (changed === 1) await updateParticipants(db, registration.id, registration.participants);
  return changed === 1;
}

/** As many ids as one statement takes easily. */
const BATCH = 500;

/**
 * After a change of the event: the next invite of each registrant, or of those whom it touches, is newer than the
 * one in their calendar.
 */
export async function updateCalendarSequences(
  db: Db,
  eventId: string,
  now: Date,
  touched?: readonly string[],
): Promise<void> {
  const active = () => db("registrations").where({ event_id: eventId }).whereNull("cancelled_at");
  const newer = (query: ReturnType<typeof active>) =>
    query.update({ updated_at: now.toISOString() }).increment("calendar_sequence", 1);
  if (!touched) await newer(active());
  for (let from = 0; from < (touched?.length ?? 0); from += BATCH)
    await newer(active().whereIn("id", touched?.slice(from, from + BATCH) ?? []));
}

/** Marks a registration cancelled; false when it was already. */
export async function updateRegistrationCancelled(db: Db, id: string, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const changed = await db("registrations")
    .where({ id })
    .whereNull("cancelled_at")
    .update({ cancelled_at: at, updated_at: at })
    .increment({ calendar_sequence: 1, version: 1 });
  return changed === 1;
}

/** Keeps what was answered in a calendar, unless something later was. */
export async function updateCalendarReply(db: Db, id: string, reply: string, at: string): Promise<void> {
  await db("registrations")
    .where({ id })
    .where((is) => is.whereNull("calendar_reply_at").orWhere("calendar_reply_at", "<", at))
    .update({ calendar_reply: reply, calendar_reply_at: at });
}

export async function findActiveByEmail(db: Db, eventId: string, email: string) {
  const row = await db("registrations")
    .where({ event_id: eventId, email_key: emailKey(email) })
    .whereNull("cancelled_at")
    .first();
  return row ? withLink(db, row) : null;
}

/** Registrations of an address in events yet to come, with the sealed link of each. */
export async function listActiveByEmail(db: Db, email: string, since: Date) {
  const rows = await db("registrations as r")
    .join("events as e", "e.id", "r.event_id")
    .where("r.email_key", emailKey(email))
    .whereNull("r.cancelled_at")
    .where("e.starts_on", ">=", since.toISOString().slice(0, 10))
    .orderBy("e.starts_on")
    .select("r.*");
  const found = [];
  for (const row of rows) found.push(await withLink(db, row));
  return found;
}

/** A new link: the old one opens nothing any more. */
export async function updateRegistrationLink(
  db: Db,
  id: string,
  link: { linkHash: string; linkSealed: string },
): Promise<void> {
  await db("registrations").where({ id }).update({ link_hash: link.linkHash, link_sealed: link.linkSealed });
}

/** A registration with its sealed link, whoever asks: the caller has made sure that they may. */
export async function findRegistration(db: Db, id: string) {
  const row = await db("registrations").where({ id }).first();
  return row ? withLink(db, row) : null;
}

/** A new invite for what changed without the registrant: their next one is newer than this. */
export async function updateCalendarSequence(db: Db, id: string, now: Date): Promise<void> {
  await db("registrations")
    .where({ id })
    .update({ updated_at: now.toISOString() })
    .increment("calendar_sequence", 1);
}

export async function findByLinkHash(db: Db, linkHash: string): Promise<Registration | null> {
  const row: Row | undefined = await db("registrations").where({ link_hash: linkHash }).first();
  return row ? complete(db, row) : null;
}

async function complete(db: Db, row: Row): Promise<Registration> {
  return toRegistration(row, await listParticipants(db, row.id));
}

async function withLink(db: Db, row: Row & { link_sealed: string }) {
  return { ...(await complete(db, row)), linkSealed: row.link_sealed };
}
