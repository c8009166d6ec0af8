import type { Knex } from "knex";
import type { Db } from "../connection";
import type { Scope } from "./registrants";

export interface Deed {
  what: "registered" | "cancelled" | "invited" | "declined";
  event: { id: string; title: string; startsOn: string | null };
  municipality: string;
  at: string;
}

/** What an organisation has done in events on behalf of the municipalities in the scope, the latest first. */
export async function listOrganizationHistory(db: Db, organizationId: string, scope: Scope): Promise<Deed[]> {
  const registered: (Row & { cancelled_at: string | null })[] = await deedsIn(
    db,
    "registrations",
    organizationId,
    scope,
  ).select("d.cancelled_at");
  const invited: Row[] = await deedsIn(db, "invitations", organizationId, scope);
  const declined: Row[] = await deedsIn(db, "declines", organizationId, scope);
  return [
    ...registered.map((row) => toDeed(row.cancelled_at ? "cancelled" : "registered", row)),
    ...invited.map((row) => toDeed("invited", row)),
    ...declined.map((row) => toDeed("declined", row)),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
}

function deedsIn(db: Db, table: string, organizationId: string, scope: Scope): Knex.QueryBuilder {
  const rows = db(`${table} as d`)
    .join("events as e", "e.id", "d.event_id")
    .join("municipalities as m", "m.code", "d.municipality_code")
    .where("d.organization_id", organizationId)
    .select("e.id", "e.title", "e.starts_on", "m.name as municipality", "d.created_at as at");
  return scope === "all" ? rows : rows.whereIn("d.municipality_code", [...scope]);
}

interface Row {
  id: string;
  title: string;
  starts_on: string | null;
  municipality: string;
  at: string;
}

function toDeed(what: Deed["what"], { id, title, starts_on, municipality, at }: Row): Deed {
  return { what, event: { id, title, startsOn: starts_on }, municipality, at };
}
