import type { Scope } from "db/views/registrants";
import { takesReminders } from "~/domain/event/states";
import type { Event, EventState } from "~/domain/event/types";
import { dayOf, timeOf } from "~/i18n/dates";
import { isDecent } from "./survey";
import type { Audience, InviteeAudience, Mailing, MailingKind, RegistrantAudience } from "./types";

/** A sending that could not begin within this time is not begun any more: an organiser decides. */
const LATE_MS = 3 * 60 * 60_000;

/** What these say stays true and wanted however late it is. */
const NEVER_LATE: readonly MailingKind[] = ["event-changed", "event-cancelled", "registration-opens", "news"];

/**
 * What comes of a planned mailing whose time has come. What was missed until it had no point is missed all the same.
 * What nobody sends by hand does not begin at night either, however little late it is.
 */
export function fateOf(
  mailing: Pick<Mailing, "kind" | "dueAt" | "ruleId">,
  event: Event | null,
  now: Date,
): "running" | "missed" | "stopped" {
  const late = !NEVER_LATE.includes(mailing.kind) && now.getTime() - Date.parse(mailing.dueAt) > LATE_MS;
  if (event && isPointless(mailing.kind, event, now))
    return late && event.state !== "cancelled" ? "missed" : "stopped";
  if (mailing.ruleId && !isDecent(timeOf(now.toISOString()))) return "missed";
  return late ? "missed" : "running";
}

/** A reminder of what is over or will not be. */
export function isPointless(kind: MailingKind, event: Event, now: Date): boolean {
  if (kind === "reminder") return !takesReminders(event) || hasBegun(event, now);
  if (kind === "deadline-reminder")
    return event.state !== "open" || (event.registrationClosesAt ?? "9") <= now.toISOString();
  return kind === "thank-you" && event.state === "cancelled";
}

/** Who asked to be told of an opening waits until they are: what was stopped can go on. */
export function isResumable({ state, audience }: Pick<Mailing, "state" | "audience">): boolean {
  return state === "stopped" && audience.of === "askers";
}

/** Further edits of an event have so long to join in. */
const CHANGE_WAITS_MS = 10 * 60_000;

/** However often it is edited, nobody waits longer to hear. */
const CHANGE_WAITS_AT_MOST_MS = 60 * 60_000;

/** When those whom a change touches are told, after another edit at `now`. */
export function changeMailingDue(plannedAt: Date, now: Date): string {
  const last = plannedAt.getTime() + CHANGE_WAITS_AT_MOST_MS;
  return new Date(Math.min(now.getTime() + CHANGE_WAITS_MS, last)).toISOString();
}

const COMING: readonly EventState[] = ["announced", "open", "closed"];

/**
 * Whether those who come have a use for news of the event: nobody is told of a day that is over. An event whose day
 * is not known yet is still to come.
 */
export function isStillToCome(event: Event, now: Date): boolean {
  const { startsOn, endsAt } = event;
  if (!COMING.includes(event.state)) return false;
  if (!startsOn) return true;
  const today = dayOf(now.toISOString());
  return today <= startsOn || (endsAt !== null && today <= dayOf(endsAt));
}

/** Whether thanks are due: an event that was held, or whose time is past. */
export function isOver(event: Event, now: Date): boolean {
  if (event.state === "held") return true;
  const { startsOn, startsAt } = event;
  const isPast = startsAt
    ? startsAt <= now.toISOString()
    : startsOn !== null && startsOn < dayOf(now.toISOString());
  return isPast && (event.state === "open" || event.state === "closed");
}

function hasBegun({ startsAt }: Event, now: Date): boolean {
  return startsAt !== null && startsAt <= now.toISOString();
}

export const EVERYBODY: RegistrantAudience = {
  of: "registrants",
  municipalityCodes: null,
  kinds: null,
  state: null,
  themeId: null,
  attends: null,
  arrived: null,
};

/** Those who came, as far as the door knows of any: it never sees those who attend remotely. */
export const CAME: RegistrantAudience = { ...EVERYBODY, cameOrRemote: true };

/** Those who were asked to come and have not said yet whether they do. */
export const MAILED_WITHOUT_ANSWER: InviteeAudience = {
  of: "invitees",
  municipalityCodes: null,
  kinds: null,
  reply: "none",
  mailed: true,
};

/** Whether all whom a mailing goes to belong to those municipalities: only such mailings are shown to their contact. */
export function isWithin(audience: Audience, scope: Scope): boolean {
  if (scope === "all") return true;
  return codesOf(audience)?.every((code) => scope.includes(code)) ?? false;
}

/** Whether a mailing may go to somebody of those municipalities. */
export function touches(audience: Audience, scope: Scope): boolean {
  const codes = codesOf(audience);
  return scope === "all" || codes === null || codes.some((code) => scope.includes(code));
}

/** The municipalities that were asked for, as far as they are within the scope; all of the scope when none were. */
export function codesWithin(scope: Scope, asked: readonly string[]): string[] | null {
  if (scope === "all") return asked.length > 0 ? [...asked] : null;
  return asked.length > 0 ? asked.filter((code) => scope.includes(code)) : [...scope];
}

/** All who have registered from municipalities of the scope. */
export function everybodyWithin(scope: Scope): RegistrantAudience {
  return { ...EVERYBODY, municipalityCodes: codesWithin(scope, []) };
}

function codesOf(audience: Audience): string[] | null {
  return "municipalityCodes" in audience ? audience.municipalityCodes : null;
}
