import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { ring } from "~/live/doorbell";
import { carryOut } from "./carry-out.server";
import type { Command, Outcome, Sender, Workshop } from "./types";

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
  if (!board) return { ok: false, reason: "unknown-board" };
  const outcome = await inTransaction(db, (trx) => carryOut(trx, workshop, board, sender, command, now));
  if (outcome.ok) ring(db, workshop.id);
  return outcome;
}
