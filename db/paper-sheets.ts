import type { Db } from "./connection";

export async function findPaperSheet(
  db: Db,
  code: string,
): Promise<{ boardId: string; tableNumber: number } | null> {
  const row = await db("paper_sheets").where({ code }).first();
  return row ? { boardId: row.board_id, tableNumber: row.table_number } : null;
}
