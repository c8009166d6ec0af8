import type { Db } from "db/connection";
import { listGroups } from "db/idea-groups";
import { findIdea } from "db/ideas";
import type { LockedBoard } from "./types";

/** Whether an id is that of a group, or of an idea that all may see and that stands in no group. */
export async function isTarget(db: Db, locked: LockedBoard, id: string): Promise<boolean> {
  const groups = await listGroups(db, locked.id);
  if (groups.some((group) => group.id === id)) return true;
  const idea = await findIdea(db, id);
  if (idea?.boardId !== locked.id || idea.groupId) return false;
  return !(idea.isAside || idea.held || idea.isWithdrawn || idea.isRedacted);
}
