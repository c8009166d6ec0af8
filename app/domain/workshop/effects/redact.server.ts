import { updateAdvanceIdeaRedacted } from "db/advance-ideas";
import { updateLogWithoutText } from "db/board-log";
import type { Db } from "db/connection";
import { deleteIdeaPhoto, type IdeaRow, updateIdeaRedacted } from "db/ideas";
import type { Refusal } from "../types";
import { readReason } from "./moderate.server";
import type { Effect, LockedBoard } from "./types";

/** Takes the text out of all that is stored, the log too; that there was an idea, and why it went, stays. */
export function redact(
  db: Db,
  { id: boardId }: LockedBoard,
  { id }: IdeaRow,
  why: string | null | undefined,
  now: Date,
): Effect | Refusal {
  const reason = readReason(why);
  if (typeof reason === "string") return reason;
  return {
    kind: "idea-redacted",
    payload: { ideaId: id, reason: reason.text },
    async project() {
      await updateIdeaRedacted(db, id, now);
      await updateLogWithoutText(db, boardId, id);
      await updateAdvanceIdeaRedacted(db, id);
      await deleteIdeaPhoto(db, id);
    },
  };
}
