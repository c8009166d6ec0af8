import type { Knex } from "knex";
import type { Db } from "./connection";
import type { Scope } from "./views/registrants";

export interface Merge {
  id: string;
  name: string;
  organizer: string;
  createdAt: string;
}

interface Row extends Omit<Merge, "createdAt"> {
  created_at: string;
}

export async function insertMerge(
  db: Db,
  merge: { id: string; keptId: string; mergedId: string; organizerId: string },
  now: Date,
): Promise<void> {
  await db("organization_merges").insert({
    id: merge.id,
    kept_id: merge.keptId,
    merged_id: merge.mergedId,
    organizer_id: merge.organizerId,
    created_at: now.toISOString(),
  });
}

/** What was merged into an organisation from the home municipalities of a scope, by whom and when; the latest first. */
export async function listMerges(db: Db, keptId: string, scope: Scope): Promise<Merge[]> {
  const query = mergesInto(db, keptId);
  if (scope !== "all") query.whereIn("o.municipality_code", [...scope]);
  const rows = await query
    .join("organizers as p", "p.id", "m.organizer_id")
    .orderBy([{ column: "m.created_at", order: "desc" }, "m.id"])
    .select("m.id", "m.created_at", "o.name", "p.name as organizer");
  return rows.map(({ id, name, organizer, created_at }: Row) => ({
    id,
    name,
    organizer,
    createdAt: created_at,
  }));
}

/** How many were merged into it, from wherever. */
export async function countMerges(db: Db, keptId: string): Promise<number> {
  const row = await mergesInto(db, keptId).count({ count: "m.id" }).first();
  return Number(row?.count ?? 0);
}

function mergesInto(db: Db, keptId: string): Knex.QueryBuilder {
  return db("organization_merges as m")
    .join("organizations as o", "o.id", "m.merged_id")
    .where("o.merged_into", keptId);
}
