const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 2 * 60 * 60_000;

/** Doubling from half a minute to two hours, these tries fill 48 hours. */
const MAX_TRIES = 31;

/**
 * When a message that has been tried `tries` times goes again; null when it has been tried for 48 hours.
 * `spread` (0–1) takes away up to a fifth, so that those who failed together don't come back together.
 */
export function nextTry(tries: number, now: Date, spread: number): Date | null {
  if (tries >= MAX_TRIES) return null;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
  return new Date(now.getTime() + wait * (1 - spread / 5));
}
