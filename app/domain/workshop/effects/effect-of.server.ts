import type { Db } from "db/connection";
import { findIdea } from "db/ideas";
import type { Command, Refusal, Seat } from "../types";
import { addIdea } from "./add-idea.server";
import { arrange } from "./arrange.server";
import { enterIdea } from "./enter-idea.server";
import { enterPhase, enterTurn } from "./enter-phase.server";
import { ideaEffect } from "./idea-effect.server";
import { pledge } from "./pledge.server";
import { removeAction, setAction } from "./set-action.server";
import { changeTimer } from "./set-timer.server";
import type { Effect, LockedBoard } from "./types";

/** All but votes, which leave no line in the log. */
export type LoggedCommand = Exclude<Command, { kind: "cast-votes" }>;

/** Decides what a command does, or why it does nothing. `seat` is null when a facilitator sends it. */
export async function effectOf(
  db: Db,
  board: LockedBoard,
  command: LoggedCommand,
  seat: Seat | null,
  now: Date,
): Promise<Effect | Refusal> {
  if ("ideaId" in command) {
    const idea = await findIdea(db, command.ideaId);
    if (idea?.boardId !== board.id || idea.isRedacted) return "unknown-idea";
    return ideaEffect(db, board, idea, command, seat, now);
  }
  switch (command.kind) {
    case "add-idea":
      return seat ? addIdea(db, board, command, seat, now) : "no-seat";
    case "enter-idea":
      return enterIdea(db, board, command, now);
    case "enter-phase":
      return enterPhase(db, board, command.phase, command.hidden === true, now);
    case "enter-turn":
      return enterTurn(db, board, command.turn);
    case "start-timer":
    case "pause-timer":
    case "resume-timer":
    case "stretch-timer":
    case "stop-timer":
      return changeTimer(db, board, command, now);
    case "arrange":
      return arrange(db, board, command, now);
    case "pledge":
      return seat ? pledge(db, board, command, seat, now) : "no-seat";
    case "set-action":
      return setAction(db, board, command, now);
    case "remove-action":
      return removeAction(db, board, command.actionId, now);
  }
}
