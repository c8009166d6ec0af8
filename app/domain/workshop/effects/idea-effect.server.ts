import type { Db } from "db/connection";
import type { IdeaRow } from "db/ideas";
import type { Command, Refusal, Seat } from "../types";
import { agree, takeBackAgreement } from "./agree.server";
import { editIdea, fileIdea } from "./edit-idea.server";
import { approve, putAside, restore } from "./moderate.server";
import { redact } from "./redact.server";
import type { Effect, LockedBoard } from "./types";
import { returnIdea, withdrawIdea } from "./withdraw-idea.server";

/** What a command does to an idea that is there. */
export async function ideaEffect(
  db: Db,
  board: LockedBoard,
  idea: IdeaRow,
  command: Extract<Command, { ideaId: string }>,
  seat: Seat | null,
  now: Date,
): Promise<Effect | Refusal> {
  switch (command.kind) {
    case "edit-idea":
      return editIdea(db, board, idea, command, seat, now);
    case "withdraw-idea":
      return withdrawIdea(db, board, idea, seat, now);
    case "return-idea":
      return returnIdea(db, board, idea, seat);
    case "agree":
      return seat ? agree(db, board, idea, seat) : "no-seat";
    case "take-back-agreement":
      return seat ? takeBackAgreement(db, idea, seat) : "no-seat";
    case "file-idea":
      return fileIdea(db, board, idea, command);
    case "put-aside":
      return putAside(db, idea, command.reason, now);
    case "restore":
      return restore(db, idea);
    case "approve":
      return approve(db, idea);
    case "redact":
      return redact(db, board, idea, command.reason, now);
  }
}
