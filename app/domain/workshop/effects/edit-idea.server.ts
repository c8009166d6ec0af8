import type { Db } from "db/connection";
import { type IdeaRow, updateIdeaContent } from "db/ideas";
import { contentFault, mayEdit, tidyContent } from "../rules";
import type { IdeaContent, Refusal, Seat } from "../types";
import type { Effect, LockedBoard } from "./types";

/** By its own writer, as long as ideas are written and read. */
export function editIdea(
  db: Db,
  locked: LockedBoard,
  idea: IdeaRow,
  command: IdeaContent,
  seat: Seat | null,
  now: Date,
): Effect | Refusal {
  if (!seat || idea.seatId !== seat.id) return "not-yours";
  if (!mayEdit(locked.phase)) return "wrong-phase";
  if (idea.isAside || idea.isWithdrawn) return "unknown-idea";
  return edited(db, locked, idea, command, now);
}

/** Moves it to a lane, tags it; the text stays its writer's. */
export function fileIdea(
  db: Db,
  locked: LockedBoard,
  idea: IdeaRow,
  filing: Omit<IdeaContent, "text">,
): Effect | Refusal {
  if (idea.isWithdrawn) return "unknown-idea";
  return edited(db, locked, idea, { ...filing, text: idea.text }, null);
}

function edited(
  db: Db,
  locked: LockedBoard,
  { id }: IdeaRow,
  typed: IdeaContent,
  editedAt: Date | null,
): Effect | Refusal {
  const content = tidyContent(typed);
  const fault = contentFault(content, locked);
  if (fault) return fault;
  return {
    kind: "idea-edited",
    payload: { ideaId: id, ...content },
    project: () => updateIdeaContent(db, id, content, editedAt),
  };
}
