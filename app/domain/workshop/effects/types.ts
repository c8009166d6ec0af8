import type { Entry } from "db/board-log";
import type { Board, Outcome, Phase, Timer, Workshop } from "../types";

/** What a command does: the line for the log, and how the tables that mirror the log change with it. */
export interface Effect extends Pick<Entry, "kind" | "payload"> {
  /** What the answer says beside the number. */
  answer?: Partial<Extract<Outcome, { ok: true }>>;
  project(number: number): Promise<void>;
}

/** A board under its lock: nobody else writes to it meanwhile. */
export interface LockedBoard {
  id: string;
  workshop: Workshop;
  board: Board;
  phase: Phase;
  /** The number of the last event in its log. */
  lastNumber: number;
  hiddenSince: number | null;
  timer: Timer | null;
  turn: number;
  closedAt: string | null;
}
