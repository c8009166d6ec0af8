const PAGES_MAX = 10_000;
const TEXT_MAX = 100;

/** Reads the query part of an address: what a page does not know, it has not been asked. */
export function askedIn(params: URLSearchParams) {
  /** A short text without control characters, which a database may refuse; null when there is none. */
  const text = (name: string) =>
    params
      .get(name)
      ?.replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, TEXT_MAX)
      .toWellFormed() || null;
  return {
    text,
    oneOf<Value extends string>(name: string, values: readonly Value[]): Value | null {
      return values.find((value) => value === text(name)) ?? null;
    },
    /** The page of a list, from 1 to `pages`. */
    page(pages = PAGES_MAX): number {
      return Math.min(pages, Math.max(1, Math.trunc(Number(text("sivu"))) || 1));
    },
  };
}

/** The query part of an address, "?haku=…"; empty when nothing is told. */
export function queryOf(told: Record<string, string | number | null | undefined>): string {
  const fields = Object.entries(told).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return fields.length > 0 ? `?${new URLSearchParams(fields)}` : "";
}
