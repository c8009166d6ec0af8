import type { Db } from "db/connection";
import { listLine } from "db/participants";
import { listRooms } from "db/quotas";
import { inTransaction } from "db/transaction";
import { listRecipients, type Scope } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { linkTokenOf } from "./link.server";
import { aheadOf } from "./places";
import { tellRegistrant } from "./tell-registrant.server";

const ONCE_IN_MS = 10 * 60_000;

/**
 * Mails the chosen their confirmation, or their place in the line, with the link once more: at most once in ten
 * minutes to each. Returns how many of them are in the scope and can be mailed.
 */
export function sendAgain(
  db: Db,
  site: Site,
  event: EventDetails,
  scope: Scope,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  return inTransaction(db, async (trx) => {
    const recipients = await listRecipients(trx, event.id, scope, { ids });
    const [line, rooms] = [await listLine(trx, event.id), await listRooms(trx, event.id)];
    const again = `again:${Math.floor(now.getTime() / ONCE_IN_MS)}`;
    for (const registration of recipients) {
      const token = await linkTokenOf(trx, site, registration);
      const news = { what: "new", ahead: aheadOf(line, rooms, registration.id), again } as const;
      await tellRegistrant(trx, site, event, registration, token, news, now);
    }
    return recipients.length;
  });
}
