import type { Action } from "~/domain/workshop/types";
import type { Db } from "./connection";

interface NewAction extends Action {
  boardId: string;
  /** Null: the one who leads wrote it for the hall. */
  seatId: string | null;
}

export async function insertAction(db: Db, action: NewAction, now: Date): Promise<void> {
  const at = now.toISOString();
  await db("actions").insert({
    id: action.id,
    board_id: action.boardId,
    kind: action.kind,
    seat_id: action.seatId,
    ...toColumns(action),
    created_at: at,
    updated_at: at,
  });
}

function toColumns({ what, responsible, partners, due, indicator, targetId }: Action) {
  return { what, responsible, partners, due, indicator, target_id: targetId ?? null };
}

export async function findAction(
  db: Db,
  id: string,
): Promise<{ boardId: string; kind: Action["kind"]; isRemoved: boolean } | null> {
  const row = await db("actions").where({ id }).first("board_id", "kind", "removed_at");
  return row ? { boardId: row.board_id, kind: row.kind, isRemoved: row.removed_at !== null } : null;
}

/** One that was taken away stands again. */
export async function updateAction(db: Db, action: Action, now: Date): Promise<void> {
  await db("actions")
    .where({ id: action.id })
    .update({ ...toColumns(action), updated_at: now.toISOString(), removed_at: null });
}

export async function updateActionRemoved(db: Db, id: string, now: Date): Promise<void> {
  await db("actions").where({ id }).update({ removed_at: now.toISOString() });
}
