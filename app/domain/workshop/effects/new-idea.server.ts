import type { Db } from "db/connection";
import { findIdea, insertIdea } from "db/ideas";
import type { Held, Idea, IdeaContent, Refusal, Seat } from "../types";
import type { Effect, LockedBoard } from "./types";

type NewIdea = IdeaContent & Pick<Idea, "source" | "table"> & { held?: Held };

/** `id` is that of the command. */
export async function newIdea(
  db: Db,
  locked: LockedBoard,
  id: string,
  idea: NewIdea,
  seat: Seat | null,
  traceCode: string | null,
  now: Date,
): Promise<Effect | Refusal> {
  // The same id on another board: our pages make a new one for each idea.
  if (await findIdea(db, id)) return "not-yours";
  const row = { id, boardId: locked.id, seatId: seat?.id ?? null, traceCode };
  return {
    kind: "idea-added",
    payload: idea,
    answer: idea.held && { held: idea.held },
    project: (number) => insertIdea(db, { ...row, number, ...idea }, now),
  };
}
