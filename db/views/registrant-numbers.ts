import type { Knex } from "knex";
import type { OrganizationKind } from "~/domain/organization/types";
import type { Db } from "../connection";
import { REGISTRATIONS, type Scope } from "./registrants";

/** Registrations of one kind of organisation in one municipality. */
export interface RegistrantGroup {
  kind: OrganizationKind;
  municipality: string;
  cancelled: boolean;
  registrations: number;
  /** Participants who have a place, and who wait for one. */
  participants: number;
  waiting: number;
}

interface Row {
  organization_kind: OrganizationKind;
  municipality: string;
  cancelled: number;
  registrations: number | string;
  people: number | string;
  placed: number | string;
}

const CANCELLED = "case when r.cancelled_at is null then 0 else 1 end";

/** Counted by the database: the cost does not grow with what each registration holds. */
export async function countRegistrantGroups(
  db: Db,
  eventId: string,
  scope: Scope,
): Promise<RegistrantGroup[]> {
  const query: Knex.QueryBuilder = db("registrations as r")
    .join("municipalities as m", "m.code", "r.municipality_code")
    .join("participants as p", "p.registration_id", "r.id")
    .where("r.event_id", eventId)
    .groupBy("r.organization_kind", "m.name", db.raw(CANCELLED))
    .select("r.organization_kind", "m.name as municipality", db.raw(`${CANCELLED} as cancelled`))
    .select(db.raw(`${REGISTRATIONS} as registrations`))
    .count({ people: "p.id", placed: "p.placed_at" });
  if (scope !== "all") query.whereIn("r.municipality_code", [...scope]);
  const rows: Row[] = await query;
  return rows.map((row) => ({
    kind: row.organization_kind,
    municipality: row.municipality,
    cancelled: row.cancelled === 1,
    registrations: Number(row.registrations),
    participants: Number(row.placed),
    waiting: Number(row.people) - Number(row.placed),
  }));
}
