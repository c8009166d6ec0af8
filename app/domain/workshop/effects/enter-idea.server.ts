import type { Db } from "db/connection";
import { findPaperSheet } from "db/paper-sheets";
import { readTraceCode } from "../code";
import { contentFault, tidyContent } from "../rules";
import type { FacilitatorCommand, Refusal } from "../types";
import { newIdea } from "./new-idea.server";
import type { Effect, LockedBoard } from "./types";

/** What stood on paper: in any phase, for it is the facilitator who brings it, and not the hall that writes. */
export async function enterIdea(
  db: Db,
  locked: LockedBoard,
  command: { id: string } & Extract<FacilitatorCommand, { kind: "enter-idea" }>,
  now: Date,
): Promise<Effect | Refusal> {
  const content = tidyContent(command);
  const fault = contentFault(content, locked);
  if (fault) return fault;
  const code = command.sheet ? readTraceCode(command.sheet) : null;
  const sheet = code ? await findPaperSheet(db, code) : null;
  if (command.sheet && sheet?.boardId !== locked.id) return "unknown-target";
  const table = command.table ?? (sheet?.tableNumber || undefined);
  return newIdea(db, locked, command.id, { ...content, source: "paper", table }, null, code, now);
}
