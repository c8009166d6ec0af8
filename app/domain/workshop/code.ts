/** No vowels, so that no words come out, and nothing that is taken for something else: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const LETTERS = "CDFGHJKMNPQRTVWX34679";
const LENGTH = 6;
const TRACE_LENGTH = 10;

type Random = (below: number) => number;

/** A join code. `random(n)` gives a whole number from 0 up to n. */
export function newCode(random: Random): string {
  return codeOf(LENGTH, random);
}

/** A code with which people see what became of their ideas: too long to be met by trying. */
export function newTraceCode(random: Random): string {
  return codeOf(TRACE_LENGTH, random);
}

function codeOf(length: number, random: Random): string {
  return Array.from({ length }, () => LETTERS[random(LETTERS.length)]).join("");
}

/** The code that somebody typed, in whatever case and spacing; null when it cannot be one. */
export function readCode(typed: string): string | null {
  return codeIn(typed, LENGTH);
}

/** The same for the code of what became of ideas. */
export function readTraceCode(typed: string): string | null {
  return codeIn(typed, TRACE_LENGTH);
}

function codeIn(typed: string, length: number): string | null {
  const code = typed.replace(/[\s-]/g, "").toUpperCase();
  return code.length === length && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}
