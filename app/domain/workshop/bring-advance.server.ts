import { updateAdvanceIdeaOnBoard } from "db/advance-ideas";
import { appendToBoardLog } from "db/board-log";
import { findBoardLocked, updateBoardNextNumber } from "db/boards";
import type { Db } from "db/connection";
import { insertIdea } from "db/ideas";
import { inTransaction } from "db/transaction";
import { listAdvanceIdeasFor } from "db/views/advance-ideas";
import { ring } from "~/live/doorbell";
import { tidy } from "./rules";
import type { Board, Workshop } from "./types";

/**
 * Puts what was written beforehand, with a consent to show it, on its board: each once, under the id that it
 * has had from the beginning. In any phase: it is the facilitator who brings it, and not the hall that writes.
 */
export async function bringAdvanceIdeas(
  db: Db,
  workshop: Workshop,
  board: Board,
  organizerId: string,
  now: Date,
): Promise<number> {
  const brought = await inTransaction(db, async (trx) => {
    await findBoardLocked(trx, board.id);
    const ideas = await listAdvanceIdeasFor(trx, board.id);
    for (const { id, source, ...idea } of ideas) {
      const text = tidy(idea.text);
      const number = await updateBoardNextNumber(trx, board.id);
      const entry = { boardId: board.id, number, commandId: id, kind: "idea-added" } as const;
      const by = { seatId: null, organizerId };
      await appendToBoardLog(trx, { ...entry, payload: { text, source }, ...by }, now);
      await insertIdea(trx, { id, boardId: board.id, number, seatId: null, text }, now);
      await updateAdvanceIdeaOnBoard(trx, id, now);
    }
    return ideas.length;
  });
  if (brought > 0) ring(db, workshop.id);
  return brought;
}
