import { setTimeout as pause } from "node:timers/promises";

/** Lets those who wait go on one by one, so many times a second at most, wherever the clock is set; without a limit, at once. */
export function metronome(perSecond: number | null): () => Promise<void> {
  let free = 0;
  return async () => {
    if (perSecond === null) return;
    const now = performance.now();
    const turn = Math.max(free, now);
    free = turn + 1_000 / perSecond;
    if (turn > now) await pause(turn - now);
  };
}
