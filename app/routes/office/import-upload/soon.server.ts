import { setTimeout } from "node:timers/promises";

const PATIENCE_MS = 700;

/** Waits a moment for work that is mostly quick, so that the next page shows its end. What fails is logged. */
export async function soon(work: Promise<void>, logFault: (error: Error) => void): Promise<void> {
  await Promise.race([work.catch(logFault), setTimeout(PATIENCE_MS, undefined, { ref: false })]);
}
