import type { Phase } from "~/domain/workshop/types";
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

/** Those who write to one board wait here for each other until the end of the transaction. */
export async function findBoardLocked(db: Db, boardId: string): Promise<{ phase: Phase } | null> {
  return (await db("boards").where({ id: boardId }).forUpdate().first("phase")) ?? null;
}

/** Takes the board's next number in its log. */
export async function updateBoardNextNumber(db: Db, boardId: string): Promise<number> {
  const [row] = await db("boards")
    .where({ id: boardId })
    .increment("last_number", 1)
    .returning("last_number");
  return row.last_number;
}

export async function updateBoardPhase(db: Db, boardId: string, phase: Phase): Promise<void> {
  await db("boards").where({ id: boardId }).update({ phase });
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
