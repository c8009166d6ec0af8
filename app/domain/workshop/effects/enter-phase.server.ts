import { updateLogWithoutText } from "db/board-log";
import { updateBoardPhase, updateBoardTurn } from "db/boards";
import type { Db } from "db/connection";
import { listWithdrawnIdeas, updateIdeaRedacted } from "db/ideas";
import { countVotesByTarget, deleteVotes, insertVoteTotals } from "db/votes";
import type { Phase, Refusal } from "../types";
import type { Effect, LockedBoard } from "./types";

/** `hides`: what is written from now on stays hidden from others until a phase that does not hide. */
export async function enterPhase(
  db: Db,
  locked: LockedBoard,
  phase: Phase,
  hides: boolean,
  now: Date,
): Promise<Effect | Refusal> {
  const { hiddenSince } = locked;
  if (locked.phase === phase && hides === (hiddenSince !== null)) return "already-done";
  if (hides && phase !== "writing") return "wrong-phase";
  const totals = locked.phase === "voting" ? await countVotesByTarget(db, locked.id) : undefined;
  const revealsAfter = hides ? undefined : (hiddenSince ?? undefined);
  return {
    kind: "phase-entered",
    payload: { phase, ...(hides && { hidden: true }), revealsAfter, totals },
    async project(number) {
      const closedAt = phase === "closed" ? (locked.closedAt ?? now.toISOString()) : null;
      const since = hides ? (hiddenSince ?? number) : null;
      await updateBoardPhase(db, locked.id, { phase, hiddenSince: since, closedAt });
      if (totals) await insertVoteTotals(db, locked.id, totals);
      if (phase === "closed") await forget(db, locked.id, now);
    },
  };
}

/** Who gave which vote, and the texts that their writers took back. */
async function forget(db: Db, boardId: string, now: Date): Promise<void> {
  await deleteVotes(db, boardId);
  for (const id of await listWithdrawnIdeas(db, boardId)) {
    await updateIdeaRedacted(db, id, now);
    await updateLogWithoutText(db, boardId, id);
  }
}

export function enterTurn(db: Db, locked: LockedBoard, turn: number): Effect | Refusal {
  if (locked.turn === turn) return "already-done";
  return { kind: "turn-entered", payload: { turn }, project: () => updateBoardTurn(db, locked.id, turn) };
}
