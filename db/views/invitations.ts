import type { Knex } from "knex";
import type { BadAddress } from "~/domain/incoming/types";
import type {
  Invitation,
  InvitationAnswer,
  InvitationFilter,
  InvitationSort,
  InvitationTally,
  MailState,
} from "~/domain/invitation/types";
import { nameKey } from "~/domain/organization/rules";
import type { OrganizationKind } from "~/domain/organization/types";
import { BAD_ADDRESS_COLUMNS, type BadAddressColumns, toBadAddress } from "../bad-addresses";
import type { Db } from "../connection";
import { type InvitationDbRow, toInvitation } from "../invitations";
import type { Scope } from "./registrants";

/** An invitation with how far its mail has come and what was answered: both are worked out, never stored. */
export interface ListedInvitation extends Invitation {
  municipality: string;
  mail: MailState;
  sentAt: string | null;
  reply: InvitationAnswer;
  /** They have said that they want no invitations. */
  refused: boolean;
  /** Why mails do not reach them; null as far as anybody knows that they do. */
  badAddress: BadAddress | null;
}

export interface InvitationQuery {
  search?: string | null;
  state?: InvitationFilter | null;
  kind?: OrganizationKind | null;
  sort?: InvitationSort | null;
}

const ORDER: Record<InvitationSort, string[]> = {
  name: ["search_text", "id"],
  municipality: ["municipality", "search_text", "id"],
  newest: ["created_at desc", "search_text", "id"],
};

/** A page of an event's list within the scope; all of it without a page. */
export async function listInvitations(
  db: Db,
  eventId: string,
  scope: Scope,
  asked: InvitationQuery,
  page?: { size: number; number: number },
): Promise<ListedInvitation[]> {
  const query = asList(db, eventId, scope, asked).orderByRaw(ORDER[asked.sort ?? "name"].join(", "));
  if (page) query.limit(page.size).offset((page.number - 1) * page.size);
  return (await query.select("*")).map(toListed);
}

/** One invitation as the list shows it. */
export async function findListedInvitation(
  db: Db,
  { eventId, id }: Pick<Invitation, "eventId" | "id">,
): Promise<ListedInvitation | null> {
  const row: Row | undefined = await asList(db, eventId, "all", {}).where({ id }).first();
  return row ? toListed(row) : null;
}

export async function countInvitations(
  db: Db,
  eventId: string,
  scope: Scope,
  asked: InvitationQuery,
): Promise<number> {
  const row = await asList(db, eventId, scope, asked).count({ count: "*" }).first();
  return Number(row?.count ?? 0);
}

/** How many invitations stand alike, by all that a page counts. */
export async function countInvitationsAlike(
  db: Db,
  eventId: string,
  scope: Scope,
): Promise<InvitationTally[]> {
  const alike = ["municipality_code", "municipality", "organization_kind", "mail", "reply", "refused"];
  const reachable = "case when email is null then 0 else 1 end";
  const rows = await asList(db, eventId, scope, {})
    .select(...alike, db.raw(`${reachable} as reachable`), db.raw("count(*) as count"))
    .groupBy(...alike, db.raw(reachable));
  return rows.map((row) => ({
    municipalityCode: row.municipality_code,
    municipality: row.municipality,
    kind: row.organization_kind,
    mail: row.mail,
    reply: row.reply,
    refused: row.refused === 1,
    reachable: row.reachable === 1,
    count: Number(row.count),
  }));
}

/** How many mails are on their way at this moment; those that wait for another try are not. */
export async function countUnderWay(db: Db, eventId: string, scope: Scope): Promise<number> {
  const query = db("outbox as o")
    .join("invitations as i", "i.id", "o.invitation_id")
    .where({ "i.event_id": eventId, "o.kind": "invitation" })
    .whereIn("o.state", ["queued", "in-flight"]);
  if (scope !== "all") query.whereIn("i.municipality_code", [...scope]);
  const row = await query.count({ count: "*" }).first();
  return Number(row?.count ?? 0);
}

/** Those to whom a mail may go now, each with the sealed secret of its link. */
export async function listSendable(
  db: Db,
  eventId: string,
  scope: Scope,
): Promise<(ListedInvitation & { linkSealed: string })[]> {
  const rows: Row[] = await asList(db, eventId, scope, {})
    .whereNotNull("email")
    .whereIn("mail", ["not-sent", "failed"])
    .where({ reply: "none", refused: 0 })
    .orderBy("search_text")
    .select("*");
  return rows.map((row) => ({ ...toListed(row), linkSealed: row.link_sealed }));
}

/** What is left out may be anything. */
interface InviteeSought {
  kinds?: readonly OrganizationKind[] | null;
  reply?: InvitationAnswer | null;
  /** Only those to whom an invitation has gone. */
  mailed?: boolean;
}

/** Those who can be written to and have not refused, in the order of their ids. */
export async function listInvited(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: InviteeSought,
  after: { id: string; limit: number },
): Promise<(ListedInvitation & { linkSealed: string })[]> {
  const query = invited(db, eventId, scope, sought).where("id", ">", after.id).orderBy("id");
  const rows: Row[] = await query.limit(after.limit).select("*");
  return rows.map((row) => ({ ...toListed(row), linkSealed: row.link_sealed }));
}

/** How many invitations `listInvited` finds. */
export async function countInvited(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: InviteeSought,
  afterId = "",
): Promise<number> {
  const query = invited(db, eventId, scope, sought).where("id", ">", afterId);
  const row = await query.count({ count: "*" }).first();
  return Number(row?.count ?? 0);
}

/** Those who cannot be written to but stand in what `listInvited` is asked for. */
export async function listInvitedWithoutAddress(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: InviteeSought,
): Promise<ListedInvitation[]> {
  const query = willing(db, eventId, scope, sought).whereNull("email").orderBy("search_text");
  const rows: Row[] = await query.select("*");
  return rows.map(toListed);
}

function invited(...asked: Parameters<typeof willing>): Knex.QueryBuilder {
  return willing(...asked).whereNotNull("email");
}

function willing(
  db: Db,
  eventId: string,
  scope: Scope,
  { kinds, reply, mailed }: InviteeSought,
): Knex.QueryBuilder {
  const query = asList(db, eventId, scope, {}).where({ refused: 0 });
  if (kinds) query.whereIn("organization_kind", [...kinds]);
  if (reply) query.where({ reply });
  if (mailed) query.whereIn("mail", ["sent", "sending"]);
  return query;
}

/** Those who have not answered and whom no mail reaches: it failed or came back, or there is no address. */
export async function listUnreached(db: Db, eventId: string, scope: Scope): Promise<ListedInvitation[]> {
  const rows: Row[] = await asList(db, eventId, scope, {})
    .where((either) => either.whereNull("email").orWhere("mail", "failed").orWhereNotNull("bad_reason"))
    .where({ reply: "none", refused: 0 })
    .orderByRaw("municipality, search_text")
    .select("*");
  return rows.map(toListed);
}

/** The invitation that an answer without its link belongs to. */
export async function findInvitationIdByEmail(
  db: Db,
  eventId: string,
  email: string | null,
): Promise<string | null> {
  if (!email) return null;
  const row = await db("invitations")
    .where({ event_id: eventId, email_key: email.toLowerCase() })
    .first("id");
  return row?.id ?? null;
}

/** The invitation of an organisation by its name and municipality, for an answer that came without an address. */
export async function findInvitationIdByName(
  db: Db,
  eventId: string,
  { organizationName, municipalityCode }: { organizationName: string | null; municipalityCode: string },
): Promise<string | null> {
  if (!organizationName) return null;
  const invitations = await db("invitations")
    .where({ event_id: eventId, municipality_code: municipalityCode })
    .whereNotNull("organization_name")
    .orderBy("created_at")
    .select("id", "organization_name");
  const key = nameKey(organizationName);
  return invitations.find((invitation) => nameKey(invitation.organization_name) === key)?.id ?? null;
}

/** The address of a coming registration, of the same address or in answer to the invitation. */
export async function findRegisteredAddress(
  db: Db,
  eventId: string,
  { email, invitationId }: { email: string | null; invitationId: string | null },
): Promise<string | null> {
  const row = await db("registrations")
    .where({ event_id: eventId })
    .where((same) =>
      same.where("email_key", email?.toLowerCase() ?? "").orWhere("invitation_id", invitationId ?? ""),
    )
    .whereNull("cancelled_at")
    .whereNotNull("email")
    .first("email");
  return row?.email ?? null;
}

interface Row extends InvitationDbRow, BadAddressColumns {
  municipality: string;
  mail: MailState;
  sent_at: string | null;
  reply: InvitationAnswer;
  refused: number;
  link_sealed: string;
}

const MAIL = `case when o.state is null then 'not-sent' when o.state = 'sent' then 'sent'
  when o.state in ('failed', 'bounced', 'cancelled') then 'failed' else 'sending' end`;

const REPLY = `case
  when exists (select 1 from registrations r where r.invitation_id = i.id and r.cancelled_at is null) then 'yes'
  when exists (select 1 from declines d where d.invitation_id = i.id) then 'no' else 'none' end`;

const REFUSED = `case when g.no_invitations_at is not null or b.reason = 'complaint' or exists (
    select 1 from organization_addresses a join organizations h on h.id = a.organization_id
    where a.email_key = i.email_key and h.no_invitations_at is not null) then 1 else 0 end`;

function asList(db: Db, eventId: string, scope: Scope, asked: InvitationQuery): Knex.QueryBuilder {
  const invitations = db("invitations as i")
    .join("municipalities as m", "m.code", "i.municipality_code")
    .leftJoin("organizations as g", "g.id", "i.organization_id")
    .leftJoin("outbox as o", (on) => on.on("o.invitation_id", "i.id").andOnVal("o.kind", "invitation"))
    .leftJoin("bad_addresses as b", "b.email_key", "i.email_key")
    .where("i.event_id", eventId)
    .select("i.*", "m.name as municipality", "o.sent_at", ...BAD_ADDRESS_COLUMNS)
    .select(db.raw(`${MAIL} as mail`), db.raw(`${REPLY} as reply`), db.raw(`${REFUSED} as refused`));
  if (scope !== "all") invitations.whereIn("i.municipality_code", [...scope]);
  return narrowed(db.from(invitations.as("list")), asked);
}

function narrowed(list: Knex.QueryBuilder, { search, state, kind }: InvitationQuery): Knex.QueryBuilder {
  if (kind) list.where("organization_kind", kind);
  if (search) {
    const text = search
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\\%_]/g, "\\$&");
    list.whereRaw("search_text like ? escape '\\'", [`%${text}%`]);
  }
  if (state === "yes" || state === "no") list.where("reply", state);
  else if (state === "no-answer") list.where({ mail: "sent", reply: "none" });
  else if (state === "no-address") list.whereNull("email");
  else if (state) list.where("mail", state);
  return list;
}

function toListed(row: Row): ListedInvitation {
  return {
    ...toInvitation(row),
    municipality: row.municipality,
    mail: row.mail,
    sentAt: row.sent_at,
    reply: row.reply,
    refused: row.refused === 1,
    badAddress: toBadAddress(row),
  };
}
