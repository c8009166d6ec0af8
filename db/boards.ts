import type { Phase, Timer } from "~/domain/workshop/types";
import type { Db } from "./connection";

export async function insertBoards(
  db: Db,
  workshopId: string,
  boards: { id: string; themeId: string; position: number; prompt: string }[],
): Promise<void> {
  await db("boards").insert(
    boards.map((board) => ({
      id: board.id,
      workshop_id: workshopId,
      theme_id: board.themeId,
      position: board.position,
      prompt: board.prompt,
      phase: "waiting" satisfies Phase,
    })),
  );
}

interface BoardRow {
  phase: Phase;
  lastNumber: number;
  hiddenSince: number | null;
  timer: Timer | null;
  turn: number;
  closedAt: string | null;
}

/** Those who write to one board wait here for each other until the end of the transaction. */
export async function findBoardLocked(db: Db, boardId: string): Promise<BoardRow | null> {
  const row = await db("boards").where({ id: boardId }).forUpdate().first();
  if (!row) return null;
  return {
    phase: row.phase,
    lastNumber: row.last_number,
    hiddenSince: row.hidden_since,
    timer: row.timer && JSON.parse(row.timer),
    turn: row.turn,
    closedAt: row.closed_at,
  };
}

/** Takes the board's next number in its log. */
export async function updateBoardNextNumber(db: Db, boardId: string): Promise<number> {
  const [row] = await db("boards")
    .where({ id: boardId })
    .increment("last_number", 1)
    .returning("last_number");
  return row.last_number;
}

export async function updateBoardPhase(
  db: Db,
  boardId: string,
  { phase, hiddenSince, closedAt }: Pick<BoardRow, "phase" | "hiddenSince" | "closedAt">,
): Promise<void> {
  await db("boards").where({ id: boardId }).update({ phase, hidden_since: hiddenSince, closed_at: closedAt });
}

export async function updateBoardTimer(db: Db, boardId: string, timer: Timer | null): Promise<void> {
  await db("boards")
    .where({ id: boardId })
    .update({ timer: timer && JSON.stringify(timer) });
}

export async function updateBoardTurn(db: Db, boardId: string, turn: number): Promise<void> {
  await db("boards").where({ id: boardId }).update({ turn });
}

/** How far the logs of these workshops have come, all boards together. */
export async function listWorkshopNumbers(db: Db, workshopIds: string[]): Promise<Map<string, number>> {
  const rows: { workshop_id: string; total: number | string }[] = await db("boards")
    .whereIn("workshop_id", workshopIds)
    .groupBy("workshop_id")
    .select("workshop_id")
    .sum({ total: "last_number" });
  return new Map(rows.map((row) => [row.workshop_id, Number(row.total)]));
}
