import type { Db } from "db/connection";
import { listOwedDigest, updateDigestsAhead } from "db/organizers";
import { inTransaction } from "db/transaction";
import { instantOf } from "~/domain/event/helsinki.server";
import type { Site } from "~/domain/site/types";
import { dayOf, timeOf } from "~/i18n/dates";
import { writeDigest } from "./write-digest.server";

/** From when on the day's digest goes, and until when it may still go if nobody could send it in time. */
const FROM = "08:00";
const UNTIL = "21:00";

/** What it tells of ends a while before: what is being written as it is made up would be in no digest at all. */
const TOLD_UNTIL = "07:55";

/** Mails those who want it what happened up to the morning; what comes later waits for the next one. */
export function writeDigests(db: Db, site: Site, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const clock = timeOf(now.toISOString());
    if (clock < FROM || clock >= UNTIL) return;
    const until = instantOf(dayOf(now.toISOString()), TOLD_UNTIL);
    await updateDigestsAhead(trx, now, until);
    for (const person of await listOwedDigest(trx, until))
      await writeDigest(trx, site, person, until, true, now);
  });
}
