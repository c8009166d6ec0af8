import type { Db } from "db/connection";
import type { RuledEvent } from "db/views/mail-rules";
import { audienceNow } from "~/domain/mailing/audience-now.server";
import { type RuleStanding, standingOf } from "~/domain/mailing/clock-rules";
import { countLeft } from "~/domain/mailing/count-left.server";
import { dueAt } from "~/domain/mailing/due-at.server";

/** What a rule sends for one event. */
export interface ShownSending {
  event: { id: string; title: string };
  due: string | null;
  standing: RuleStanding;
  /** To how many it would go now; null when it goes no more. */
  count: number | null;
}

const AHEAD: readonly RuleStanding[] = ["planned", "draft", "no-day", "missed"];

export async function shownSending(
  db: Db,
  { rule, event, mailing }: RuledEvent,
  now: Date,
): Promise<ShownSending> {
  const due = dueAt(rule, event);
  const standing = standingOf(event, mailing, due, now);
  const { id, title } = event;
  const count = AHEAD.includes(standing)
    ? await countLeft(db, { audience: await audienceNow(db, rule.kind, id), cursor: null, eventId: id })
    : null;
  return { event: { id, title }, due: mailing?.dueAt ?? due, standing, count };
}
