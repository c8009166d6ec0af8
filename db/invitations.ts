import type { Invitation } from "~/domain/invitation/types";
import type { Db } from "./connection";
import type { Scope } from "./views/registrants";

/** An invitation to be written: the link is kept as a hash, and sealed so that the mail can hold it. */
export interface NewInvitation extends Invitation {
  linkHash: string;
  linkSealed: string;
  createdBy: string;
}

export interface InvitationDbRow {
  id: string;
  event_id: string;
  organization_id: string | null;
  organization_name: string | null;
  organization_kind: Invitation["organizationKind"];
  municipality_code: string;
  person_name: string | null;
  email: string | null;
  phone: string | null;
  language: string;
  created_at: string;
}

/** On SQLite knex joins the rows of an insert by `union all`, of which one statement takes 500. */
const BATCH = 250;

export function toInvitation(row: InvitationDbRow): Invitation {
  return {
    id: row.id,
    eventId: row.event_id,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    organizationKind: row.organization_kind,
    municipalityCode: row.municipality_code,
    personName: row.person_name,
    email: row.email,
    phone: row.phone,
    language: row.language,
    createdAt: row.created_at,
  };
}

/** Writes invitations, leaving out addresses that the event has invited already; how many were written. */
export async function insertInvitations(db: Db, invitations: NewInvitation[]): Promise<number> {
  let written = 0;
  for (let from = 0; from < invitations.length; from += BATCH) {
    const ids = await db("invitations")
      .insert(invitations.slice(from, from + BATCH).map(toRow))
      .onConflict(db.raw("(event_id, email_key) where email_key is not null") as unknown as string)
      .ignore()
      .returning("id");
    written += ids.length;
  }
  return written;
}

function toRow(invitation: NewInvitation) {
  const { organizationName, personName, email, phone } = invitation;
  return {
    id: invitation.id,
    event_id: invitation.eventId,
    organization_id: invitation.organizationId,
    organization_name: organizationName,
    organization_kind: invitation.organizationKind,
    municipality_code: invitation.municipalityCode,
    person_name: personName,
    email,
    email_key: email?.toLowerCase() ?? null,
    phone,
    language: invitation.language,
    link_hash: invitation.linkHash,
    link_sealed: invitation.linkSealed,
    search_text: searchable(...[organizationName, personName, email, phone].filter((part) => part !== null)),
    created_at: invitation.createdAt,
    created_by: invitation.createdBy,
  };
}

/** Text as the column `search_text` holds it. */
function searchable(...parts: string[]): string {
  return parts.join(" ").normalize("NFC").toLowerCase();
}

/** Everybody whom an event has invited, to know whom to leave out. */
export async function listInvited(
  db: Db,
  eventId: string,
): Promise<
  Pick<Invitation, "organizationId" | "organizationName" | "personName" | "municipalityCode" | "email">[]
> {
  const rows = await db("invitations")
    .where({ event_id: eventId })
    .select("organization_id", "organization_name", "person_name", "municipality_code", "email");
  return rows.map((row) => ({
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    personName: row.person_name,
    municipalityCode: row.municipality_code,
    email: row.email,
  }));
}

export async function findInvitationByLinkHash(db: Db, linkHash: string): Promise<Invitation | null> {
  const row = await db("invitations").where({ link_hash: linkHash }).first();
  return row ? toInvitation(row) : null;
}

/** A new link: the old one opens nothing any more. */
export async function updateInvitationLink(
  db: Db,
  id: string,
  link: { linkHash: string; linkSealed: string },
): Promise<void> {
  await db("invitations").where({ id }).update({ link_hash: link.linkHash, link_sealed: link.linkSealed });
}

export async function updateInvitationOrganization(
  db: Db,
  id: string,
  organizationId: string,
): Promise<void> {
  await db("invitations").where({ id }).update({ organization_id: organizationId });
}

/** Takes an invitation off the list while nothing has been sent or answered; false when it may not go. */
export async function deleteUntouchedInvitation(
  db: Db,
  eventId: string,
  scope: Scope,
  id: string,
): Promise<boolean> {
  const query = db("invitations").where({ id, event_id: eventId });
  if (scope !== "all") query.whereIn("municipality_code", [...scope]);
  for (const table of ["outbox", "registrations", "declines"]) {
    query.whereNotExists(db(table).where("invitation_id", id).select("id"));
  }
  return (await query.delete()) === 1;
}
