import { nameKey } from "./rules";

/** Words that tell the form of a body, not which one it is. */
const FORM_WORDS = /(?<=^| )(ry|rf|rs|sr)(?= |$)/g;
const THREES_OF_AN_EDIT = 4;

/**
 * Finds those whose names differ by small typing errors at most. Not all pairs are compared: one edit changes at most
 * four of the threes of letters in a name, so two names that are `n` edits apart share one of their `4n + 1` rarest.
 */
export function similarNames<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const bares = items.map((item) => bareName(nameOf(item)));
  const counts = new Map<string, number>();
  for (const bare of bares) for (const three of threesOf(bare)) add(counts, three);
  const byThree = new Map<string, number[]>();
  bares.forEach((bare, place) => {
    for (const three of rarest(bare, counts)) {
      const places = byThree.get(three);
      if (places) places.push(place);
      else byThree.set(three, [place]);
    }
  });

  /** The places in `items` of those that resemble the name, in their order. */
  return function placesLike(name: string): number[] {
    const bare = bareName(name);
    const candidates = new Set<number>();
    for (const three of rarest(bare, counts))
      for (const place of byThree.get(three) ?? []) candidates.add(place);
    return [...candidates].filter((place) => isSimilar(bare, bares[place] as string)).sort((a, b) => a - b);
  };
}

/** The name without spaces, dots on letters and "ry": what is left tells one body from another. */
export function bareName(name: string): string {
  const key = nameKey(name);
  const telling = key.replace(FORM_WORDS, "").replaceAll(" ", "") || key;
  return telling.normalize("NFD").replace(/\p{M}/gu, "");
}

function isSimilar(a: string, b: string): boolean {
  const edits = editsAllowed(Math.min(a.length, b.length));
  return isWithin(a, b, edits) && digitsOf(a) === digitsOf(b);
}

/** A short name that differs by a letter is another name. */
function editsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

function threesOf(bare: string): Set<string> {
  const padded = `^^${bare}$$`;
  const threes = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) threes.add(padded.slice(at, at + 3));
  return threes;
}

function rarest(bare: string, counts: Map<string, number>): string[] {
  const rank = (three: string) => counts.get(three) ?? 0;
  return [...threesOf(bare)]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, THREES_OF_AN_EDIT * editsAllowed(bare.length) + 1);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether `a` becomes `b` when at most so many letters are added, dropped, changed or swapped with their neighbour. */
export function isWithin(a: string, b: string, edits: number, inA = 0, inB = 0): boolean {
  let i = inA;
  let j = inB;
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const leftInA = a.length - i;
  const leftInB = b.length - j;
  if (leftInA === 0 || leftInB === 0) return leftInA + leftInB <= edits;
  if (Math.abs(leftInA - leftInB) > edits || edits === 0) return false;
  const swapped = a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    (swapped && isWithin(a, b, edits - 1, i + 2, j + 2)) ||
    isWithin(a, b, edits - 1, i + 1, j + 1) ||
    isWithin(a, b, edits - 1, i + 1, j) ||
    isWithin(a, b, edits - 1, i, j + 1)
  );
}
