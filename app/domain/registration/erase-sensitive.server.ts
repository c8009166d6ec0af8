import type { Db } from "db/connection";
import { deleteSensitiveNotesUntil } from "db/sensitive-notes";
import { SENSITIVE_KEPT_DAYS } from "./rules";

const DAY_MS = 24 * 60 * 60_000;

/** Keeps the promise of the form: what somebody eats or needs is erased a week after the event. */
export async function eraseSensitive(db: Db, now: Date): Promise<number> {
  const lastDay = new Date(now.getTime() - SENSITIVE_KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
  return deleteSensitiveNotesUntil(db, lastDay);
}
