import type { Decline } from "~/domain/decline/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  event_id: string;
  invitation_id: string | null;
  organization_id: string | null;
  organization_name: string | null;
  organization_kind: Decline["organizationKind"];
  municipality_code: string;
  person_name: string | null;
  email: string | null;
  reason: string | null;
  source: Decline["source"];
  language: string;
  created_at: string;
}

export function toDecline(row: Row): Decline {
  return {
    id: row.id,
    eventId: row.event_id,
    invitationId: row.invitation_id,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    organizationKind: row.organization_kind,
    municipalityCode: row.municipality_code,
    personName: row.person_name,
    email: row.email,
    reason: row.reason,
    source: row.source,
    language: row.language,
    createdAt: row.created_at,
  };
}

function toRow(decline: Decline) {
  return {
    event_id: decline.eventId,
    invitation_id: decline.invitationId,
    organization_id: decline.organizationId,
    organization_name: decline.organizationName,
    organization_kind: decline.organizationKind,
    municipality_code: decline.municipalityCode,
    person_name: decline.personName,
    email: decline.email,
    email_key: decline.email?.toLowerCase() ?? null,
    reason: decline.reason,
    source: decline.source,
    language: decline.language,
  };
}

export async function insertDecline(db: Db, decline: Decline): Promise<void> {
  await db("declines").insert({ id: decline.id, ...toRow(decline), created_at: decline.createdAt });
}

/** Writes over an earlier answer of the same people. */
export async function updateDecline(db: Db, decline: Decline): Promise<void> {
  await db("declines").where({ id: decline.id }).update(toRow(decline));
}

export async function findDecline(db: Db, id: string): Promise<Decline | null> {
  const row = await db("declines").where({ id }).first();
  return row ? toDecline(row) : null;
}

/** The earlier answer of an address in an event. */
export async function findDeclineByEmail(db: Db, eventId: string, email: string): Promise<Decline | null> {
  const row = await db("declines").where({ event_id: eventId, email_key: email.toLowerCase() }).first();
  return row ? toDecline(row) : null;
}

/** The answer to an invitation. */
export async function findDeclineByInvitation(db: Db, invitationId: string): Promise<Decline | null> {
  const row = await db("declines")
    .where({ invitation_id: invitationId })
    .orderBy("created_at", "desc")
    .first();
  return row ? toDecline(row) : null;
}
