/** Remembers the page that was wanted before signing in. */
export const NEXT_COOKIE = "hyte_seuraava";
export const NEXT_MS = 60 * 60_000;
