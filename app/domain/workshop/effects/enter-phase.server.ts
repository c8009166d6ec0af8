import { updateBoardPhase } from "db/boards";
import type { Db } from "db/connection";
import type { Phase, Refusal } from "../types";
import type { Effect, LockedBoard } from "./types";

export function enterPhase(db: Db, board: LockedBoard, phase: Phase): Effect | Refusal {
  if (board.phase === phase) return "already-done";
  return {
    kind: "phase-entered",
    payload: { phase },
    project: () => updateBoardPhase(db, board.id, phase),
  };
}
