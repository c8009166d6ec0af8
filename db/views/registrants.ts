import type { CalendarReply } from "emails/incoming/kinds";
import type { Knex } from "knex";
import type { BadAddress } from "~/domain/incoming/types";
import type { RegistrantOrder, Registration, Sought } from "~/domain/registration/types";
import { BAD_ADDRESS_COLUMNS, toBadAddress } from "../bad-addresses";
import type { Db } from "../connection";
import { toParticipant } from "../participants";
import { toRegistration } from "../registrations";

/** Whose registrations may be read: everybody's, or those of some municipalities. */
export type Scope = "all" | readonly string[];

export interface Registrant extends Registration {
  municipality: string;
  /** Why mails do not reach them; null as far as anybody knows that they do. */
  badAddress: BadAddress | null;
  /** What they answered in their calendar, and when. */
  calendarReply: { reply: CalendarReply["reply"]; at: string } | null;
}

/** Counts registrations among their participants, without sorting out those that are different. */
export const REGISTRATIONS = "count(case when p.position = 1 then 1 end)";

interface Listing {
  order?: RegistrantOrder;
  page?: { size: number; number: number };
}

/** The search text begins with the name of the first participant. */
const ORDERS: Record<RegistrantOrder, string> = {
  arrival: "r.position",
  name: "r.search_text, r.position",
  organization: "r.organization_name is null, lower(r.organization_name), r.position",
  municipality: "m.name, r.position",
};

/** An event's registrations within the scope, cancelled ones too unless others are sought. */
export async function listRegistrants(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: Sought = {},
  { order = "arrival", page }: Listing = {},
): Promise<Registrant[]> {
  const query = rowsOf(db, eventId, scope, sought).orderByRaw(ORDERS[order]);
  if (page) query.limit(page.size).offset((page.number - 1) * page.size);
  const rows = await query;
  const found = page ? rows.map(({ id }) => id) : matching(db, eventId, scope, sought).select("r.id");
  return complete(db, rows, found);
}

/** How many registrations are found, and how many people they are: each has one who stands first. */
export async function countFoundRegistrants(db: Db, eventId: string, scope: Scope, sought: Sought) {
  const query: Knex.QueryBuilder = matching(db, eventId, scope, sought);
  const row = await query
    .join("participants as p", "p.registration_id", "r.id")
    .count({ participants: "p.id" })
    .select(db.raw(`${REGISTRATIONS} as registrations`))
    .first();
  return { registrations: Number(row?.registrations), participants: Number(row?.participants) };
}

export async function findRegistrant(
  db: Db,
  eventId: string,
  scope: Scope,
  id: string,
): Promise<Registrant | null> {
  return (await listRegistrants(db, eventId, scope, { ids: [id] }))[0] ?? null;
}

export type Addressed = Registrant & { position: number; linkSealed: string };

/**
 * Those who can be written to, in the order of arrival, each with the sealed link that every mail holds; who has
 * cancelled only when they are sought.
 */
export async function listRecipients(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: Sought = {},
  limit?: number,
): Promise<Addressed[]> {
  const query = reachable(rowsOf(db, eventId, scope, sought), sought).orderBy("r.position");
  if (limit) query.limit(limit);
  const rows = await query;
  const found = limit
    ? rows.map(({ id }) => id)
    : reachable(matching(db, eventId, scope, sought), sought).select("r.id");
  const registrants = await complete(db, rows, found);
  return registrants.map((registrant, index) => {
    const { position, link_sealed: linkSealed } = rows[index];
    return { ...registrant, position, linkSealed };
  });
}

/** How many registrations `listRecipients` finds. */
export async function countRecipients(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: Sought,
): Promise<number> {
  const row = await reachable(matching(db, eventId, scope, sought), sought)
    .count({ count: "*" })
    .first();
  return Number(row?.count ?? 0);
}

/** Those who cannot be written to but stand in what `listRecipients` is asked for. */
export async function listWithoutAddress(
  db: Db,
  eventId: string,
  scope: Scope,
  sought: Sought,
): Promise<Registrant[]> {
  const without = (query: Knex.QueryBuilder) => {
    query.whereNull("r.email");
    return sought.state === "cancelled" ? query : query.whereNull("r.cancelled_at");
  };
  const rows = await without(rowsOf(db, eventId, scope, sought)).orderBy("r.position");
  return complete(db, rows, without(matching(db, eventId, scope, sought)).select("r.id"));
}

function reachable<Query extends Knex.QueryBuilder>(query: Query, { state }: Sought): Query {
  query.whereNotNull("r.email");
  if (state !== "cancelled") query.whereNull("r.cancelled_at");
  return query;
}

/** Municipalities that somebody has registered from, whoever asks. */
export async function listRegisteredMunicipalityCodes(db: Db, eventId: string): Promise<string[]> {
  return matching(db, eventId, "all").whereNull("r.cancelled_at").distinct().pluck("r.municipality_code");
}

function rowsOf(db: Db, eventId: string, scope: Scope, sought: Sought) {
  return matching(db, eventId, scope, sought)
    .join("municipalities as m", "m.code", "r.municipality_code")
    .leftJoin("bad_addresses as b", "b.email_key", "r.email_key")
    .select("r.*", "m.name as municipality", ...BAD_ADDRESS_COLUMNS);
}

async function complete(
  db: Db,
  rows: Awaited<ReturnType<typeof rowsOf>>,
  ids: string[] | Knex.QueryBuilder,
): Promise<Registrant[]> {
  const people: (Parameters<typeof toParticipant>[0] & { registration_id: string })[] = await db(
    "participants as p",
  )
    .whereIn("p.registration_id", ids)
    .orderBy("p.position")
    .select("p.*");
  const found = new Map<string, Registration["participants"]>();
  for (const row of people) {
    const others = found.get(row.registration_id);
    if (others) others.push(toParticipant(row));
    else found.set(row.registration_id, [toParticipant(row)]);
  }
  return rows.map((row) => ({
    ...toRegistration(row, found.get(row.id) ?? []),
    municipality: row.municipality,
    badAddress: toBadAddress(row),
    calendarReply: row.calendar_reply && { reply: row.calendar_reply, at: row.calendar_reply_at },
  }));
}

function matching(db: Db, eventId: string, scope: Scope, sought: Sought = {}) {
  const { text, ids, kind, kinds, state, source, attends, themeId, arrived, cameOrRemote, afterPosition } =
    sought;
  const query = db("registrations as r").where("r.event_id", eventId);
  if (scope !== "all") query.whereIn("r.municipality_code", [...scope]);
  for (const word of wordsOf(text)) query.whereRaw("r.search_text like ? escape '!'", [`%${word}%`]);
  if (ids) query.whereIn("r.id", [...ids]);
  if (kind) query.where("r.organization_kind", kind);
  if (kinds) query.whereIn("r.organization_kind", [...kinds]);
  if (source) query.where("r.source", source);
  if (attends) query.whereExists(someone(db).where("p.attends", attends));
  if (themeId)
    query.whereExists(
      someone(db).where((is) => is.where("p.first_theme_id", themeId).orWhere("p.second_theme_id", themeId)),
    );
  if (arrived === true) query.whereExists(someone(db).whereNotNull("p.arrived_at"));
  if (arrived === false) query.whereNotExists(someone(db).whereNotNull("p.arrived_at"));
  if (cameOrRemote)
    query.whereExists(
      someone(db).where((is) => is.whereNotNull("p.arrived_at").orWhere("p.attends", "remote")),
    );
  if (afterPosition !== undefined) query.where("r.position", ">", afterPosition);
  if (state === "cancelled") return query.whereNotNull("r.cancelled_at");
  if (state) query.whereNull("r.cancelled_at");
  if (state === "coming") query.whereExists(someone(db).whereNotNull("p.placed_at"));
  if (state === "waiting") query.whereExists(someone(db).whereNull("p.placed_at"));
  return query;
}

function someone(db: Db) {
  return db("participants as p").whereRaw("p.registration_id = r.id").select(db.raw("1"));
}

/** Written as the search text is, with what `like` would take for something else than itself set apart. */
function wordsOf(text: string | null | undefined): string[] {
  const words = (text ?? "").normalize("NFC").toLocaleLowerCase("fi").split(/\s+/);
  return words.filter(Boolean).map((word) => word.replace(/[!%_]/g, "!$&"));
}
