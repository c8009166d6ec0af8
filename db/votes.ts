import type { Db } from "./connection";

interface Votes {
  boardId: string;
  seatId: string;
  targetId: string;
  count: number;
}

export async function updateVotes(db: Db, { boardId, seatId, targetId, count }: Votes): Promise<void> {
  const key = { board_id: boardId, seat_id: seatId, target_id: targetId };
  if (count === 0) await db("votes").where(key).delete();
  else
    await db("votes")
      .insert({ ...key, count })
      .onConflict(Object.keys(key))
      .merge({ count });
}

/** How many votes a seat has given on a board to others than this target. */
export async function countVotesOfSeat(
  db: Db,
  boardId: string,
  seatId: string,
  besides: string,
): Promise<number> {
  const row = await db("votes")
    .where({ board_id: boardId, seat_id: seatId })
    .whereNot({ target_id: besides })
    .sum({ total: "count" })
    .first();
  return Number(row?.total ?? 0);
}

/** The votes of each group or idea, by its id. */
export async function countVotesByTarget(db: Db, boardId: string): Promise<Record<string, number>> {
  const rows: { target_id: string; total: number | string }[] = await db("votes")
    .where({ board_id: boardId })
    .groupBy("target_id")
    .select("target_id")
    .sum({ total: "count" });
  return Object.fromEntries(rows.map(({ target_id, total }) => [target_id, Number(total)]));
}

/** Replaces those of an earlier vote. */
export async function insertVoteTotals(
  db: Db,
  boardId: string,
  totals: Record<string, number>,
): Promise<void> {
  await db("vote_totals").where({ board_id: boardId }).delete();
  const rows = Object.entries(totals).map(([target_id, total]) => ({ board_id: boardId, target_id, total }));
  if (rows.length > 0) await db("vote_totals").insert(rows);
}

export async function deleteVotes(db: Db, boardId: string): Promise<void> {
  await db("votes").where({ board_id: boardId }).delete();
}
