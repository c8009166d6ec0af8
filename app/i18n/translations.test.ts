import { describe, expect, test } from "vitest";
import { type Catalogue, LANGUAGES, type Language } from "./catalogue";

/** Words that are the same in two languages: names, numbers, and words that both have. */
const SHARED = new Set([
  "Hytekierto",
  "Suomi",
  "Svenska",
  "English",
  "Organisation",
  "Version",
  "1 kB",
  "7 kB",
]);

type Words = { [key: string]: string | Words | ((...args: number[]) => string) };

const areas = import.meta.glob<Record<string, Catalogue<Words>>>("./words/*.ts", { eager: true });

/** Every text with its place, those with arguments as they read for one and for many. */
function textsOf(words: Words, place: string): [place: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${place}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "object") return textsOf(value, here);
    return [1, 7].map((n) => [`${here}(${n})`, value(n, n, n, n)]);
  });
}

function readAll(language: Language): Map<string, string> {
  const all = Object.entries(areas).flatMap(([file, area]) =>
    Object.values(area).flatMap((words) => textsOf(words[language], file)),
  );
  return new Map(all);
}

/** Places where two languages say the very same. */
function sameIn(one: Language, other: Language): [place: string, text: string][] {
  const others = readAll(other);
  return [...readAll(one)].filter(([place, text]) => others.get(place) === text);
}

const PAIRS = [
  ["fi", "sv"],
  ["fi", "en"],
  ["sv", "en"],
] as const;

describe("a forgotten translation is found", () => {
  test.each(PAIRS)("%s and %s share only names and words that both have", (one, other) => {
    expect(sameIn(one, other).filter(([, text]) => !SHARED.has(text))).toEqual([]);
  });

  test("every shared word is there", () => {
    const shared = new Set(PAIRS.flatMap(([one, other]) => sameIn(one, other).map(([, text]) => text)));
    expect([...SHARED].filter((word) => !shared.has(word))).toEqual([]);
  });

  test.each(LANGUAGES)("no text of %s is empty", (language) => {
    expect([...readAll(language)].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});
