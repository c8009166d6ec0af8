import type { Knex } from "knex";
import type { Db } from "../connection";
import { toDecline } from "../declines";
import { listRegistrants, type Registrant } from "./registrants";

/** What has happened in a municipality of an event, each thing once: who has cancelled since is only cancelled. */
export interface DigestPart {
  eventId: string;
  municipalityCode: string;
  municipality: string;
  registered: Registrant[];
  changed: Registrant[];
  cancelled: Registrant[];
  declined: { personName: string | null; organizationName: string | null }[];
}

/** After `since`, up to and with `until`. */
interface Window {
  since: string;
  until: string;
}

/** What has happened where somebody is the contact, by event and municipality; nothing of where nothing has. */
export async function listDigestParts(db: Db, organizerId: string, window: Window): Promise<DigestPart[]> {
  const places: Place[] = await db("registration_contacts as c")
    .join("municipalities as m", "m.code", "c.municipality_code")
    .join("events as e", "e.id", "c.event_id")
    .where("c.organizer_id", organizerId)
    .orderBy(["e.starts_on", "e.title", "e.id", "c.position"])
    .select("c.event_id", "c.municipality_code", "m.name");
  const parts: DigestPart[] = [];
  for (const place of places) {
    const part = await findPart(db, place, window);
    if (part) parts.push(part);
  }
  return parts;
}

interface Place {
  event_id: string;
  municipality_code: string;
  name: string;
}

async function findPart(db: Db, { event_id, municipality_code, name }: Place, window: Window) {
  const here = { event_id, municipality_code };
  const ids: string[] = await db("registrations")
    .where(here)
    .where((is) =>
      is
        .where(within("registrations.created_at", window))
        .orWhere(within("registrations.cancelled_at", window))
        .orWhereExists(historyOf(db, window)),
    )
    .pluck("id");
  const declined = await listDeclined(db, here, window);
  if (ids.length === 0 && declined.length === 0) return null;
  const touched = await listRegistrants(db, event_id, [municipality_code], { ids });
  const coming = touched.filter(({ cancelledAt }) => cancelledAt === null);
  const isNew = ({ createdAt }: Registrant) => createdAt > window.since;
  return {
    ...{ eventId: event_id, municipalityCode: municipality_code, municipality: name },
    registered: coming.filter(isNew),
    changed: coming.filter((registrant) => !isNew(registrant)),
    cancelled: touched.filter(({ cancelledAt }) => cancelledAt !== null),
    declined,
  };
}

function historyOf(db: Db, window: Window): Knex.QueryBuilder {
  return db("registration_history as h")
    .whereRaw("h.registration_id = registrations.id")
    .where(within("h.created_at", window))
    .select(db.raw("1"));
}

/** Those who have answered no, or have said more. */
async function listDeclined(db: Db, here: Knex.QueryBuilder | object, window: Window) {
  const said = db("advance_ideas as v")
    .whereRaw("v.decline_id = declines.id")
    .where(within("v.created_at", window))
    .select(db.raw("1"));
  const rows = await db("declines")
    .where(here)
    .where((is) => is.where(within("declines.created_at", window)).orWhereExists(said))
    .orderBy(["created_at", "id"]);
  return rows.map(toDecline);
}

function within(column: string, { since, until }: Window) {
  return (query: Knex.QueryBuilder) => {
    query.where(column, ">", since).where(column, "<=", until);
  };
}
