import type { Group } from "~/domain/workshop/types";
import type { Db } from "./connection";

/** The groups that stand on a board. */
export async function listGroups(db: Db, boardId: string): Promise<Group[]> {
  return db("idea_groups")
    .where({ board_id: boardId, removed_at: null })
    .orderBy("created_at")
    .select("id", "name");
}

/** One that was taken away stands again, under the same id. */
export async function insertGroups(db: Db, boardId: string, groups: Group[], now: Date): Promise<void> {
  for (const { id, name } of groups) {
    await db("idea_groups")
      .insert({ id, board_id: boardId, name, created_at: now.toISOString() })
      .onConflict("id")
      .merge({ name, removed_at: null });
  }
}

export async function updateGroupName(db: Db, { id, name }: Group): Promise<void> {
  await db("idea_groups").where({ id }).update({ name });
}

/** Their ideas stand alone again. */
export async function updateGroupsRemoved(db: Db, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await db("idea_groups").whereIn("id", ids).update({ removed_at: now.toISOString() });
  await db("ideas").whereIn("group_id", ids).update({ group_id: null });
}
