import { dayOf } from "~/i18n/dates";
import type { FeedWindow } from "./types";

const DAY_MS = 86_400_000;
const PAST_DAYS = 365;
const CANCELLED_DAYS = 30;

/** The same all through a Helsinki day. */
export function feedWindow(now: Date): FeedWindow {
  const today = Date.parse(dayOf(now.toISOString()));
  const before = (days: number) => new Date(today - days * DAY_MS).toISOString();
  return { since: before(PAST_DAYS).slice(0, 10), cancelledSince: before(CANCELLED_DAYS) };
}
