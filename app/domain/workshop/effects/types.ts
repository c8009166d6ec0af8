import type { Entry } from "db/board-log";
import type { Phase } from "../types";

/** What a command does: the line for the log, and how the tables that mirror the log change with it. */
export interface Effect extends Pick<Entry, "kind" | "payload"> {
  project(number: number): Promise<void>;
}

/** A board under its lock: nobody else writes to it meanwhile. */
export interface LockedBoard {
  id: string;
  phase: Phase;
}
