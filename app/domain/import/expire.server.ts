import type { Db } from "db/connection";
import { deleteExpiredImports, updateInterruptedImports } from "db/imports";
import { PREVIEW_KEPT_MS } from "./rules";

/** Forgets what nobody said yes to, and says of work that nobody ended that it was interrupted. */
export async function expireImports(db: Db, now: Date): Promise<void> {
  await deleteExpiredImports(db, now);
  await updateInterruptedImports(db, now, new Date(now.getTime() + PREVIEW_KEPT_MS));
}
