import type { Db } from "db/connection";
import { findIdea, updateIdeaPutAside } from "db/ideas";
import type { Refusal } from "../types";
import type { Effect, LockedBoard } from "./types";

export async function restore(db: Db, board: LockedBoard, ideaId: string): Promise<Effect | Refusal> {
  const idea = await findIdea(db, ideaId);
  if (idea?.boardId !== board.id) return "unknown-idea";
  if (!idea.isAside) return "already-done";
  return { kind: "idea-restored", payload: { ideaId }, project: () => updateIdeaPutAside(db, ideaId, null) };
}
