import type { Db } from "db/connection";
import { countIdeasOfSeat, findIdea, insertIdea } from "db/ideas";
import { IDEAS_PER_WINDOW, ideaFault, mayWrite, tidy, WINDOW_MS } from "../rules";
import type { Refusal } from "../types";
import type { Effect, LockedBoard } from "./types";

export async function addIdea(
  db: Db,
  board: LockedBoard,
  command: { id: string; text: string },
  seatId: string,
  now: Date,
): Promise<Effect | Refusal> {
  const { id } = command;
  const text = tidy(command.text);
  const fault = ideaFault(text);
  if (fault) return fault;
  if (!mayWrite(board.phase)) return "not-writing";
  const recent = await countIdeasOfSeat(db, seatId, new Date(now.getTime() - WINDOW_MS));
  if (recent >= IDEAS_PER_WINDOW) return "too-fast";
  // The same id on another board: our pages make a new one for each idea.
  if (await findIdea(db, id)) return "not-yours";
  return {
    kind: "idea-added",
    payload: { text },
    project: (number) => insertIdea(db, { id, boardId: board.id, number, seatId, text }, now),
  };
}
