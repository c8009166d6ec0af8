import { randomInt } from "node:crypto";

/** Without the look-alikes 0 O 1 I L 5 S 2 Z 8 B. */
const ALPHABET = "34679ACDEFGHJKMNPQRTUVWXY";
const LENGTH = 7;

/** A reference that can be read out on the phone. It opens nothing. */
export function newReference(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

export function isReference(text: string | null): text is string {
  return text !== null && new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(text);
}
