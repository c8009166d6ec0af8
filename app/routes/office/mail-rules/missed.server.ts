import type { Db } from "db/connection";
import { listMissedMailings } from "db/views/missed-mailings";
import { audienceNow } from "~/domain/mailing/audience-now.server";
import { countLeft } from "~/domain/mailing/count-left.server";
import { isPointless } from "~/domain/mailing/rules";
import type { MailingKind, RuleKind } from "~/domain/mailing/types";

/** A mailing whose time went by, as the one who decides sees it. */
export interface ShownMissed {
  id: string;
  kind: MailingKind;
  subject: string;
  event: { id: string; title: string };
  dueAt: string;
  count: number;
  pointless: boolean;
}

/** What waits for a decision, of one event or of all. */
export async function missedOf(db: Db, now: Date, eventId?: string): Promise<ShownMissed[]> {
  const shown: ShownMissed[] = [];
  for (const { event, ...mailing } of await listMissedMailings(db, eventId)) {
    const { id, kind, subject, dueAt, ruleId } = mailing;
    const audience = ruleId ? await audienceNow(db, kind as RuleKind, event.id) : mailing.audience;
    shown.push({
      ...{ id, kind, subject, dueAt },
      event: { id: event.id, title: event.title },
      count: await countLeft(db, { ...mailing, audience }),
      pointless: isPointless(kind, event, now),
    });
  }
  return shown;
}
