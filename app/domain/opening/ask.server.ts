import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertOpeningNoticeOnce } from "db/opening-notices";
import type { Event } from "~/domain/event/types";
import { takesOpeningNotices } from "./rules";

/** Keeps an address until registration opens; false when there is nothing to wait for. Asking twice is asking once. */
export async function askForOpening(
  db: Db,
  event: Event,
  email: string,
  language: string,
  now: Date,
): Promise<boolean> {
  if (!takesOpeningNotices(event, now)) return false;
  await insertOpeningNoticeOnce(db, { id: newId(), eventId: event.id, email, language }, now);
  return true;
}
