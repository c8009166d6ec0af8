import { appendToBoardLog, findAnswered } from "db/board-log";
import { findBoardLocked, updateBoardNextNumber } from "db/boards";
import type { Db } from "db/connection";
import { authorOf } from "./author";
import { castVotes } from "./cast-votes.server";
import { effectOf } from "./effects/effect-of.server";
import type { Board, Command, Outcome, Refusal, Sender, Workshop } from "./types";

/** A command under the lock of its board: its line in the log and all that follows from it, or why it does nothing. */
export async function carryOut(
  db: Db,
  workshop: Workshop,
  board: Board,
  sender: Sender,
  command: Command,
  now: Date,
): Promise<Outcome> {
  const author = authorOf(sender, command);
  if (typeof author === "string") return refused(author);
  const row = await findBoardLocked(db, board.id);
  if (!row) return refused("unknown-board");
  const locked = { ...row, id: board.id, board, workshop };
  const seat = author.seatId ? sender.seat : null;
  if (command.kind === "cast-votes") return seat ? castVotes(db, locked, command, seat) : refused("no-seat");
  const first = await findAnswered(db, board.id, command.id);
  if (first) {
    const isTheirs = first.seatId === author.seatId && first.organizerId === author.organizerId;
    return isTheirs ? accepted(first.number, command) : refused("not-yours");
  }
  const effect = await effectOf(db, locked, command, seat, now);
  if (typeof effect === "string") return refused(effect);

  const number = await updateBoardNextNumber(db, board.id);
  const { kind, payload } = effect;
  const entry = { boardId: board.id, number, commandId: command.id, kind, payload, ...author };
  await appendToBoardLog(db, entry, now);
  await effect.project(number);
  return { ...accepted(number, command), ...effect.answer };
}

function accepted(number: number, command: Command): Extract<Outcome, { ok: true }> {
  return command.kind === "add-idea" ? { ok: true, number, ideaId: command.id } : { ok: true, number };
}

function refused(reason: Refusal): Outcome {
  return { ok: false, reason };
}
