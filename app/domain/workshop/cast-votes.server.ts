import type { Db } from "db/connection";
import { countVotesOfSeat, updateVotes } from "db/votes";
import { isTarget } from "./effects/is-target.server";
import type { LockedBoard } from "./effects/types";
import type { Outcome, Seat } from "./types";

/**
 * Sets how many votes a seat gives to a group or an idea: a scribe has those of the whole table. Sent twice it
 * changes nothing more. The log says nothing of votes before their total.
 */
export async function castVotes(
  db: Db,
  locked: LockedBoard,
  { targetId, count }: { targetId: string; count: number },
  seat: Seat,
): Promise<Outcome> {
  if (locked.phase !== "voting") return { ok: false, reason: "wrong-phase" };
  if (!(await isTarget(db, locked, targetId))) return { ok: false, reason: "unknown-target" };
  const { votesPerSeat, votesPerTarget } = locked.workshop;
  const elsewhere = await countVotesOfSeat(db, locked.id, seat.id, targetId);
  const left = votesPerSeat * seat.heads - elsewhere - count;
  if (left < 0 || count > votesPerTarget * seat.heads) return { ok: false, reason: "too-many-votes" };
  await updateVotes(db, { boardId: locked.id, seatId: seat.id, targetId, count });
  return { ok: true, number: locked.lastNumber, votesLeft: left };
}
