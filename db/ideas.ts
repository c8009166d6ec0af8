import type { Db } from "./connection";

interface NewIdea {
  id: string;
  boardId: string;
  number: number;
  /** Null: it was not written on a device in the hall. */
  seatId: string | null;
  text: string;
}

export async function insertIdea(db: Db, idea: NewIdea, now: Date): Promise<void> {
  await db("ideas").insert({
    id: idea.id,
    board_id: idea.boardId,
    number: idea.number,
    seat_id: idea.seatId,
    text: idea.text,
    created_at: now.toISOString(),
  });
}

export async function findIdea(db: Db, id: string): Promise<{ boardId: string; isAside: boolean } | null> {
  const row = await db("ideas").where({ id }).first("board_id", "put_aside_at");
  return row ? { boardId: row.board_id, isAside: row.put_aside_at !== null } : null;
}

export async function updateIdeaPutAside(db: Db, id: string, at: Date | null): Promise<void> {
  await db("ideas")
    .where({ id })
    .update({ put_aside_at: at?.toISOString() ?? null });
}

/** How many ideas a seat has added after a moment. */
export async function countIdeasOfSeat(db: Db, seatId: string, after: Date): Promise<number> {
  const row = await db("ideas")
    .where({ seat_id: seatId })
    .where("created_at", ">", after.toISOString())
    .count({ count: "*" })
    .first();
  return Number(row?.count ?? 0);
}
