import { NEWS_LANGUAGES, type NewsLanguage, type Subscription } from "./types";

/** A subscription that nobody has confirmed in this time is deleted. */
const CONFIRM_WITHIN_MS = 7 * 24 * 60 * 60_000;

/** However often somebody asks, no second letter goes to an address within this time. */
const ONE_LETTER_IN_MS = 10 * 60_000;

/** Until when a letter that goes at `now` can confirm. */
export function confirmableUntil(now: Date): string {
  return new Date(now.getTime() + CONFIRM_WITHIN_MS).toISOString();
}

export function hasJustHadLetter({ expiresAt }: Pick<Subscription, "expiresAt">, now: Date): boolean {
  return now.getTime() - (Date.parse(expiresAt) - CONFIRM_WITHIN_MS) < ONE_LETTER_IN_MS;
}

export function isExpired(
  { confirmedAt, expiresAt }: Pick<Subscription, "confirmedAt" | "expiresAt">,
  now: Date,
): boolean {
  return confirmedAt === null && expiresAt <= now.toISOString();
}

/**
 * In which languages somebody must have subscribed to be sent a text. One in Finnish may be the only one there is
 * and goes to all; one in another language goes to those who have chosen it.
 */
export function readersOf(language: NewsLanguage): readonly string[] {
  return language === "fi" ? NEWS_LANGUAGES : [language];
}
