import { appendToBoardLog, findAnswered } from "db/board-log";
import { findBoardLocked, updateBoardNextNumber } from "db/boards";
import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { ring } from "~/live/doorbell";
import { authorOf } from "./author";
import { effectOf } from "./effects/effect-of.server";
import type { Board, Command, Outcome, Refusal, Sender, Workshop } from "./types";

/**
 * Carries out a command on a board, once: sent again with the same id it changes nothing and has the same
 * answer. Streams hear of it only after it is on the disk.
 */
export async function post(
  db: Db,
  workshop: Workshop,
  sender: Sender,
  command: Command,
  now: Date,
): Promise<Outcome> {
  const board = workshop.boards.find((one) => one.position === command.board);
  if (!board) return refused("unknown-board");
  const outcome = await inTransaction(db, (trx) => carryOut(trx, board, sender, command, now));
  if (outcome.ok) ring(db, workshop.id);
  return outcome;
}

async function carryOut(db: Db, board: Board, sender: Sender, command: Command, now: Date): Promise<Outcome> {
  const author = authorOf(sender, command);
  if (typeof author === "string") return refused(author);
  const locked = await findBoardLocked(db, board.id);
  if (!locked) return refused("unknown-board");
  const first = await findAnswered(db, board.id, command.id);
  if (first) {
    const isTheirs = first.seatId === author.seatId && first.organizerId === author.organizerId;
    return isTheirs ? accepted(first.number, command) : refused("not-yours");
  }
  const effect = await effectOf(db, { id: board.id, phase: locked.phase }, command, author.seatId, now);
  if (typeof effect === "string") return refused(effect);

  const number = await updateBoardNextNumber(db, board.id);
  const { kind, payload } = effect;
  await appendToBoardLog(
    db,
    { boardId: board.id, number, commandId: command.id, kind, payload, ...author },
    now,
  );
  await effect.project(number);
  return accepted(number, command);
}

function accepted(number: number, command: Command): Outcome {
  return command.kind === "add-idea" ? { ok: true, number, ideaId: command.id } : { ok: true, number };
}

function refused(reason: Refusal): Outcome {
  return { ok: false, reason };
}
