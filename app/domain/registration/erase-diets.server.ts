import type { Db } from "db/connection";
import { deleteDietaryRequirementsUntil } from "db/dietary-requirements";
import { DIET_KEPT_DAYS } from "./rules";

const DAY_MS = 24 * 60 * 60_000;

/** Keeps the promise of the form: what somebody eats is erased a week after the event. */
export async function eraseDiets(db: Db, now: Date): Promise<number> {
  const lastDay = new Date(now.getTime() - DIET_KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
  return deleteDietaryRequirementsUntil(db, lastDay);
}
