import type { Knex } from "knex";
import type { Event } from "~/domain/event/types";
import { registrantScope } from "~/domain/organizer/rules";
import type { Asker } from "~/domain/organizer/types";
import type { Db } from "../connection";
import { toEvent } from "../events";
import { toGroups } from "../groups";

/** An event in the office's list, with the numbers that the asker may see; null where they may see none. */
export interface OfficeEvent extends Event {
  round: { id: string; name: string } | null;
  municipalities: string[];
  reportPublished: boolean;
  numbers: Numbers | null;
}

interface Numbers {
  registrations: number;
  /** Those who have a place. */
  participants: number;
  /** Those who wait for one. */
  waiting: number;
}

/** The events in which the asker has a part, the latest first; those without a day stand on top. */
export async function listOfficeEvents(db: Db, asker: Asker): Promise<OfficeEvent[]> {
  const query = db("events as e")
    .leftJoin("rounds as y", "y.id", "e.round_id")
    .leftJoin("reports as k", "k.event_id", "e.id")
    .orderByRaw("e.starts_on is null desc, e.starts_on desc, e.title")
    .select("e.*", "y.name as round_name", "k.published_at as report_published_at");
  if (!asker.isOrganizer) query.whereIn("e.id", partsOf(asker));
  const rows = await query;
  const municipalities = await municipalitiesByEvent(db);
  const numbers = await numbersByEvent(db, asker);
  return rows.map((row) => ({
    ...toEvent(row),
    round: row.round_id && { id: row.round_id, name: row.round_name },
    municipalities: municipalities.get(row.id) ?? [],
    reportPublished: row.report_published_at !== null,
    numbers:
      registrantScope(asker, row.id).length > 0
        ? (numbers.get(row.id) ?? { registrations: 0, participants: 0, waiting: 0 })
        : null,
  }));
}

function partsOf(asker: Asker): string[] {
  return [...asker.facilitates, ...asker.contactFor.map(({ eventId }) => eventId)];
}

async function municipalitiesByEvent(db: Db): Promise<Map<string, string[]>> {
  const rows = await db("registration_contacts as c")
    .join("municipalities as m", "m.code", "c.municipality_code")
    .orderBy("c.position")
    .select("c.event_id", "m.name");
  return toGroups(rows.map((row) => [row.event_id, row.name]));
}

async function numbersByEvent(db: Db, asker: Asker): Promise<Map<string, Numbers>> {
  const query: Knex.QueryBuilder = db("registrations as r")
    .join("participants as p", "p.registration_id", "r.id")
    .whereNull("r.cancelled_at")
    .groupBy("r.event_id")
    .select("r.event_id")
    .countDistinct({ registrations: "r.id" })
    .count({ people: "p.id", placed: "p.placed_at" });
  if (!asker.isOrganizer) {
    query
      .join("registration_contacts as c", (on) =>
        on.on("c.event_id", "r.event_id").on("c.municipality_code", "r.municipality_code"),
      )
      .where((is) =>
        is.where("c.organizer_id", asker.organizerId).orWhere("c.stand_in_id", asker.organizerId),
      );
  }
  const rows: ({ event_id: string } & Record<"registrations" | "people" | "placed", number | string>)[] =
    await query;
  return new Map(
    rows.map(({ event_id, registrations, people, placed }) => [
      event_id,
      {
        registrations: Number(registrations),
        participants: Number(placed),
        waiting: Number(people) - Number(placed),
      },
    ]),
  );
}
