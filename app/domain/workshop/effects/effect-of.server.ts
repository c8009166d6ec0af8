import type { Db } from "db/connection";
import type { Command, Refusal } from "../types";
import { addIdea } from "./add-idea.server";
import { enterPhase } from "./enter-phase.server";
import { putAside } from "./put-aside.server";
import { restore } from "./restore.server";
import type { Effect, LockedBoard } from "./types";

/** Decides what a command does, or why it does nothing. `seatId` is null when a facilitator sends it. */
export async function effectOf(
  db: Db,
  board: LockedBoard,
  command: Command,
  seatId: string | null,
  now: Date,
): Promise<Effect | Refusal> {
  switch (command.kind) {
    case "add-idea":
      return seatId ? addIdea(db, board, command, seatId, now) : "no-seat";
    case "enter-phase":
      return enterPhase(db, board, command.phase);
    case "put-aside":
      return putAside(db, board, command.ideaId, command.reason ?? "", now);
    case "restore":
      return restore(db, board, command.ideaId);
    default:
      return "wrong-phase";
  }
}
