import type { Event } from "~/domain/event/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  slug: string;
  round_id: string | null;
  group_id: string | null;
  kind: Event["kind"];
  state: Event["state"];
  title: string;
  introduction: string | null;
  agenda: string | null;
  starts_on: string | null;
  starts_at: string | null;
  ends_at: string | null;
  coffee_at: string | null;
  registration_opens_at: string | null;
  registration_closes_at: string | null;
  changes_close_at: string | null;
  cancellation_closes_at: string | null;
  capacity: number | null;
  participation: Event["participation"];
  takes_residents: number;
  asks_views: number;
  door_code: number;
  remote_url: string | null;
  alarms: string;
  venue_id: string | null;
  version: number;
}

export function toEvent(row: Row): Event {
  return {
    id: row.id,
    slug: row.slug,
    roundId: row.round_id,
    groupId: row.group_id,
    kind: row.kind,
    state: row.state,
    title: row.title,
    introduction: row.introduction,
    agenda: row.agenda,
    startsOn: row.starts_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    coffeeAt: row.coffee_at,
    registrationOpensAt: row.registration_opens_at,
    registrationClosesAt: row.registration_closes_at,
    changesCloseAt: row.changes_close_at,
    cancellationClosesAt: row.cancellation_closes_at,
    capacity: row.capacity,
    participation: row.participation,
    takesResidents: row.takes_residents === 1,
    asksViews: row.asks_views === 1,
    doorCode: row.door_code === 1,
    remoteUrl: row.remote_url,
    alarms: row.alarms.split(",").filter(Boolean).map(Number),
    version: row.version,
  };
}

/** The capacity is written apart, with the quotas it is divided into. */
type WrittenEvent = Omit<Event, "version" | "capacity">;

function toRow(event: WrittenEvent, venueId: string | null) {
  return {
    id: event.id,
    slug: event.slug,
    round_id: event.roundId,
    group_id: event.groupId,
    kind: event.kind,
    state: event.state,
    title: event.title,
    introduction: event.introduction,
    agenda: event.agenda,
    starts_on: event.startsOn,
    starts_at: event.startsAt,
    ends_at: event.endsAt,
    coffee_at: event.coffeeAt,
    registration_opens_at: event.registrationOpensAt,
    registration_closes_at: event.registrationClosesAt,
    changes_close_at: event.changesCloseAt,
    cancellation_closes_at: event.cancellationClosesAt,
    participation: event.participation,
    takes_residents: Number(event.takesResidents),
    asks_views: Number(event.asksViews),
    door_code: Number(event.doorCode),
    remote_url: event.remoteUrl,
    alarms: event.alarms.join(","),
    venue_id: venueId,
  };
}

export async function insertEvent(
  db: Db,
  event: WrittenEvent,
  venueId: string | null,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db("events").insert({ ...toRow(event, venueId), created_at: at, updated_at: at });
}

/** Writes over the version that was read; false when somebody else has changed the event meanwhile. */
export async function updateEvent(
  db: Db,
  event: WrittenEvent & { version: number },
  venueId: string | null,
  now: Date,
): Promise<boolean> {
  const { id, ...row } = toRow(event, venueId);
  const changed = await db("events")
    .where({ id, version: event.version })
    .update({ ...row, version: event.version + 1, updated_at: now.toISOString() });
  return changed === 1;
}

/** Writes a new state over the version that was read; false when the event has changed meanwhile. */
export async function updateEventState(
  db: Db,
  event: Pick<Event, "id" | "version">,
  state: Event["state"],
  now: Date,
): Promise<boolean> {
  const changed = await db("events")
    .where({ id: event.id, version: event.version })
    .update({ state, version: event.version + 1, updated_at: now.toISOString() });
  return changed === 1;
}

export async function findEvent(db: Db, id: string): Promise<Event | null> {
  const row: Row | undefined = await db("events").where({ id }).first();
  return row ? toEvent(row) : null;
}

/** As `findEvent`, and keeps others from changing the event until the transaction ends. */
export async function findEventForUpdate(trx: Db, id: string): Promise<Event | null> {
  const row: Row | undefined = await trx("events").where({ id }).forUpdate().first();
  return row ? toEvent(row) : null;
}

/** Whether an address is free for an event. */
export async function findEventIdBySlug(db: Db, slug: string): Promise<string | null> {
  return (await db("events").where({ slug }).first("id"))?.id ?? null;
}

/** Events that the public may know of, those to come first. */
export async function listPublicEvents(db: Db): Promise<Event[]> {
  const rows: Row[] = await db("events")
    .whereNot({ state: "draft" })
    .orderBy([{ column: "starts_on" }, { column: "title" }]);
  return rows.map(toEvent);
}

/**
 * Takes the next place in line of an event. The row's lock makes those who register at once wait for each
 * other, so that order is the order of commit.
 */
export async function updateEventNextPosition(db: Db, eventId: string): Promise<number> {
  const [row] = await db("events")
    .where({ id: eventId })
    .increment("last_position", 1)
    .returning("last_position");
  return row.last_position;
}
