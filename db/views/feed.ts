import type { Knex } from "knex";
import type { FeedWindow } from "~/domain/calendar/types";
import type { ContactPerson, Event, EventDetails } from "~/domain/event/types";
import type { Db } from "../connection";
import { toContactPerson } from "../organizers";
import { toVenue } from "../venues";

const COLUMNS = [
  ...["id", "slug", "state", "title", "starts_on", "starts_at", "ends_at", "coffee_at", "venue_id"],
  ...["capacity", "participation", "remote_url", "version", "updated_at"],
];

interface Row {
  id: string;
  slug: string;
  state: Event["state"];
  title: string;
  starts_on: string;
  starts_at: string | null;
  ends_at: string | null;
  coffee_at: string | null;
  venue_id: string | null;
  capacity: number | null;
  participation: Event["participation"];
  remote_url: string | null;
  version: number;
  updated_at: string;
}

/** An event as a calendar tells of it. */
export interface FeedEvent
  extends Pick<
    EventDetails,
    | ("id" | "slug" | "state" | "title" | "version")
    | ("startsOn" | "startsAt" | "endsAt" | "coffeeAt" | "venue")
    | ("capacity" | "participation" | "remoteUrl")
  > {
  updatedAt: string;
  /** Of municipalities first, then those for enquiries, each person once. */
  people: ContactPerson[];
}

/**
 * Another one whenever something in a feed is: whatever an event tells, its place and its people included, is
 * written together with the event.
 */
export async function findFeedVersion(db: Db): Promise<string> {
  const row = await db("events")
    .count({ n: "*" })
    .sum({ versions: "version" })
    .max({ at: "updated_at" })
    .first();
  return [row?.n, row?.versions, row?.at].join(" ");
}

/**
 * What the public may know of in a window, by day; of one municipality when it is told. Without a day there is no
 * place for it in a calendar.
 */
export function listPublicFeedEvents(
  db: Db,
  { since, cancelledSince }: FeedWindow,
  municipalityCode: string | null,
): Promise<FeedEvent[]> {
  return listFeedEvents(db, (events) => {
    events
      .whereNot("e.state", "draft")
      .where("e.starts_on", ">=", since)
      .where((is) => is.whereNot("e.state", "cancelled").orWhere("e.updated_at", ">=", cancelledSince));
    if (!municipalityCode) return events;
    const theirs = db("registration_contacts").where({ municipality_code: municipalityCode });
    return events.whereIn("e.id", theirs.select("event_id"));
  });
}

/** Drafts too, whenever they are. */
export function listOwnFeedEvents(db: Db, ids: string[]): Promise<FeedEvent[]> {
  return listFeedEvents(db, (events) => events.whereIn("e.id", ids).whereNotNull("e.starts_on"));
}

async function listFeedEvents(
  db: Db,
  chosen: (events: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<FeedEvent[]> {
  const rows: Row[] = await chosen(db("events as e"))
    .orderBy([{ column: "e.starts_on" }, { column: "e.id" }])
    .select(COLUMNS.map((column) => `e.${column}`));
  const people = await peopleByEvent(db, chosen);
  const venues = await venuesById(db);
  return rows.map((row) => ({
    ...{ id: row.id, slug: row.slug, state: row.state, title: row.title },
    ...{ startsOn: row.starts_on, startsAt: row.starts_at, endsAt: row.ends_at, coffeeAt: row.coffee_at },
    ...{ capacity: row.capacity, participation: row.participation, remoteUrl: row.remote_url },
    ...{ version: row.version, updatedAt: row.updated_at },
    venue: venues.get(row.venue_id ?? "") ?? null,
    people: people.get(row.id) ?? [],
  }));
}

async function venuesById(db: Db): Promise<Map<string, FeedEvent["venue"]>> {
  const rows = await db("venues").select();
  return new Map(rows.map((row) => [row.id, toVenue(row)]));
}

/** One record of a person for all events: there are few of them in a great many places. */
async function peopleByEvent(
  db: Db,
  chosen: (events: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<Map<string, ContactPerson[]>> {
  const people = new Map((await db("organizers").select()).map((row) => [row.id, toContactPerson(row)]));
  const ids = new Map<string, Set<string>>();
  for (const table of ["registration_contacts", "enquiry_contacts"]) {
    const rows = await chosen(db("events as e").join(`${table} as c`, "c.event_id", "e.id"))
      .orderBy("c.position")
      .select("c.event_id", "c.organizer_id");
    for (const { event_id, organizer_id } of rows) {
      const own = ids.get(event_id);
      if (own) own.add(organizer_id);
      else ids.set(event_id, new Set([organizer_id]));
    }
  }
  return new Map([...ids].map(([id, own]) => [id, [...own].flatMap((person) => people.get(person) ?? [])]));
}
