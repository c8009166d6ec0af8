import type { Db } from "db/connection";
import { findIdea, updateIdeaPutAside } from "db/ideas";
import { isPlainText } from "../../text/rules";
import { REASON_MAX_LENGTH, tidy } from "../rules";
import type { Refusal } from "../types";
import type { Effect, LockedBoard } from "./types";

export async function putAside(
  db: Db,
  board: LockedBoard,
  ideaId: string,
  why: string,
  now: Date,
): Promise<Effect | Refusal> {
  const reason = tidy(why);
  if (reason.length > REASON_MAX_LENGTH) return "too-long";
  if (!isPlainText(reason)) return "bad-characters";
  const idea = await findIdea(db, ideaId);
  if (idea?.boardId !== board.id) return "unknown-idea";
  if (idea.isAside) return "already-done";
  return {
    kind: "idea-put-aside",
    payload: { ideaId, reason: reason || null },
    project: () => updateIdeaPutAside(db, ideaId, now),
  };
}
