import type { Event } from "~/domain/event/types";
import { EVERYBODY, MAILED_WITHOUT_ANSWER } from "./rules";
import type { Audience, MailingState, RegistrantAudience, RuleDraft, RuleKind } from "./types";

/** Those who have a place. */
const COMING: RegistrantAudience = { ...EVERYBODY, state: "coming" };

/** Whom a rule's mailing goes to as far as it is known when it is planned: `begin` knows who came. */
export function audienceOf(kind: RuleKind): Audience {
  if (kind === "deadline-reminder") return MAILED_WITHOUT_ANSWER;
  return kind === "reminder" ? EVERYBODY : COMING;
}

export const RULE_DAYS_MAX = 60;

/** Hours of the day, in Helsinki, at which a rule may send. */
export const RULE_HOURS = { first: 8, usual: 9, last: 20 };

/** What most want, in the order of time. */
export const DEFAULT_RULES: readonly RuleDraft[] = [
  { kind: "deadline-reminder", days: -3, hour: RULE_HOURS.usual, note: "" },
  { kind: "reminder", days: -7, hour: RULE_HOURS.usual, note: "" },
  { kind: "reminder", days: -1, hour: RULE_HOURS.usual, note: "" },
  { kind: "thank-you", days: 1, hour: RULE_HOURS.usual, note: "" },
];

type Timed = Pick<RuleDraft, "kind" | "days">;

/** Both would go to the same people on the same day. */
export function isSameRule(one: Timed, other: Timed): boolean {
  return one.kind === other.kind && one.days === other.days;
}

/** How a rule's mailing for an event stands, or why there is none. */
export type RuleStanding = MailingState | "no-day" | "draft" | "cancelled" | "past";

export function standingOf(
  event: Pick<Event, "state">,
  mailing: { state: MailingState } | null,
  due: string | null,
  now: Date,
): RuleStanding {
  if (mailing) return mailing.state;
  if (event.state === "cancelled") return "cancelled";
  if (!due) return "no-day";
  if (due <= now.toISOString()) return "past";
  return event.state === "draft" ? "draft" : "planned";
}
