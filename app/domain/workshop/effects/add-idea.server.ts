import type { Db } from "db/connection";
import { countIdeasOfSeat } from "db/ideas";
import { contentFault, IDEAS_PER_WINDOW, takesLate, tidyContent, WINDOW_MS } from "../rules";
import type { IdeaContent, Refusal, Seat } from "../types";
import { newIdea } from "./new-idea.server";
import type { Effect, LockedBoard } from "./types";

/** What somebody in the hall writes. After the writing it waits for the facilitator. */
export async function addIdea(
  db: Db,
  locked: LockedBoard,
  command: { id: string } & IdeaContent,
  seat: Seat,
  now: Date,
): Promise<Effect | Refusal> {
  const content = tidyContent(command);
  const fault = contentFault(content, locked);
  if (fault) return fault;
  const isLate = locked.phase !== "writing";
  if (isLate && !takesLate(locked, now)) return "not-writing";
  const recent = await countIdeasOfSeat(db, seat.id, new Date(now.getTime() - WINDOW_MS));
  if (recent >= IDEAS_PER_WINDOW) return "too-fast";
  const held = isLate ? "late" : locked.workshop.approvesFirst ? "approval" : undefined;
  return newIdea(db, locked, command.id, { ...content, held }, seat, seat.traceCode, now);
}
