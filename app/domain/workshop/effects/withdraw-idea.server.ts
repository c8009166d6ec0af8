import type { Db } from "db/connection";
import { type IdeaRow, updateIdeaWithdrawn } from "db/ideas";
import { mayEdit } from "../rules";
import type { Refusal, Seat } from "../types";
import type { Effect, LockedBoard } from "./types";

/** Its text is kept until the board closes, so that its writer may take it back. */
export function withdrawIdea(
  db: Db,
  { phase }: LockedBoard,
  idea: IdeaRow,
  seat: Seat | null,
  now: Date,
): Effect | Refusal {
  const fault = faultOf(phase, idea, seat);
  if (fault) return fault;
  if (idea.isWithdrawn) return "already-done";
  return {
    kind: "idea-withdrawn",
    payload: { ideaId: idea.id },
    project: () => updateIdeaWithdrawn(db, idea.id, now),
  };
}

export function returnIdea(
  db: Db,
  { phase }: LockedBoard,
  idea: IdeaRow,
  seat: Seat | null,
): Effect | Refusal {
  const fault = faultOf(phase, idea, seat);
  if (fault) return fault;
  if (!idea.isWithdrawn) return "already-done";
  return {
    kind: "idea-returned",
    payload: { ideaId: idea.id },
    project: () => updateIdeaWithdrawn(db, idea.id, null),
  };
}

function faultOf(phase: LockedBoard["phase"], idea: IdeaRow, seat: Seat | null): Refusal | null {
  if (!seat || idea.seatId !== seat.id) return "not-yours";
  return mayEdit(phase) ? null : "wrong-phase";
}
