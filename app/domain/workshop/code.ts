/** No vowels, so that no words come out, and nothing that is taken for something else: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const LETTERS = "CDFGHJKMNPQRTVWX34679";
const LENGTH = 6;

/** A join code. `random(n)` gives a whole number from 0 up to n. */
export function newCode(random: (below: number) => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)]).join("");
}

/** The code that somebody typed, in whatever case and spacing; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, "").toUpperCase();
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}
