import { updateBoardTimer } from "db/boards";
import type { Db } from "db/connection";
import type { FacilitatorCommand, Refusal, Timer } from "../types";
import type { Effect, LockedBoard } from "./types";

type TimerCommand = Extract<FacilitatorCommand, { kind: `${string}-timer` }>;

/** By the server's clock, which all see alike. */
export function changeTimer(db: Db, locked: LockedBoard, command: TimerCommand, now: Date): Effect | Refusal {
  const timer = timerAfter(locked.timer, command, now.getTime());
  if (timer === "already-done") return timer;
  return {
    kind: "timer-set",
    payload: { timer },
    project: () => updateBoardTimer(db, locked.id, timer),
  };
}

function timerAfter(timer: Timer | null, command: TimerCommand, now: number): Timer | null | "already-done" {
  if (command.kind === "start-timer") return endingIn(command.ms, now);
  if (!timer) return "already-done";
  const isPaused = "leftMs" in timer;
  const leftMs = isPaused ? timer.leftMs : Math.max(0, Date.parse(timer.endsAt) - now);
  switch (command.kind) {
    case "pause-timer":
      return isPaused ? "already-done" : { leftMs };
    case "resume-timer":
      return isPaused ? endingIn(leftMs, now) : "already-done";
    case "stretch-timer": {
      const longer = Math.max(0, leftMs + command.ms);
      return isPaused ? { leftMs: longer } : endingIn(longer, now);
    }
    case "stop-timer":
      return null;
  }
}

function endingIn(ms: number, now: number): Timer {
  return { endsAt: new Date(now + ms).toISOString() };
}
