import type { Answer } from "./answer";

const KEPT_MS = 1_000;
const PAGES_KEPT = 500;

interface Kept {
  answer: Promise<Answer>;
  until: number;
}

export type PageCache = Map<string, Kept>;

/**
 * Keeps finished public pages for a second, so that a rush asks the database once. Those who come while a page
 * is being made wait for the same one. Only answers that say `s-maxage` stay.
 */
export function cached(cache: PageCache, key: string, make: () => Promise<Answer>): Promise<Answer> {
  const kept = cache.get(key);
  if (kept && kept.until > performance.now()) return kept.answer;
  const answer = make();
  if (cache.size >= PAGES_KEPT) cache.clear();
  const entry: Kept = { answer, until: Number.POSITIVE_INFINITY };
  cache.set(key, entry);
  const drop = () => cache.get(key) === entry && cache.delete(key);
  answer.then((made) => {
    if (made.etag && made.status === 200) entry.until = performance.now() + KEPT_MS;
    else drop();
  }, drop);
  return answer;
}
