import type { Db } from "./connection";

export interface Merge {
  id: string;
  name: string;
  organizer: string;
  createdAt: string;
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

/** What was merged into an organisation, by whom and when; the latest first. */
export async function listMerges(db: Db, keptId: string): Promise<Merge[]> {
  const rows = await db("organization_merges as m")
    .join("organizations as o", "o.id", "m.merged_id")
    .join("organizers as p", "p.id", "m.organizer_id")
    .where("o.merged_into", keptId)
    .orderBy([{ column: "m.created_at", order: "desc" }, "m.id"])
    .select("m.id", "m.created_at", "o.name", "p.name as organizer");
  return rows.map(({ id, name, organizer, created_at }) => ({ id, name, organizer, createdAt: created_at }));
}
