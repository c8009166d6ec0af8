/** Control characters but the breaks of a line, marks of direction, line separators, and what could not be decoded. */
const REFUSED = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd]/u;

/**
 * No control characters, no half of a surrogate pair, nothing that could not be decoded, and no marks that turn
 * the direction of the text that follows or break its line.
 */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !REFUSED.test(text);
}

/** What kind of character is refused in a text, which it is, and the words before it; null when none is. */
export interface RefusedCharacter {
  kind: "direction" | "line" | "broken" | "control";
  /** As Unicode names it: "U+202E". */
  code: string;
  before: string;
}

/** As much as leads the eye to the place. */
const SHOWN_BEFORE = 20;

export function refusedCharacter(text: string): RefusedCharacter | null {
  const found = /\p{Surrogate}/u.exec(text) ?? REFUSED.exec(text);
  if (!found) return null;
  const code = found[0].charCodeAt(0);
  return {
    kind: kindOf(code),
    code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
    before: text.slice(Math.max(0, found.index - SHOWN_BEFORE), found.index).trim(),
  };
}

function kindOf(code: number): RefusedCharacter["kind"] {
  if (code < 0xa0) return "control";
  if (code === 0x2028 || code === 0x2029) return "line";
  return code >= 0xd800 ? "broken" : "direction";
}

/** Whether anybody can see something of it: a name of joiners and spaces alone is no name. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** A name goes into mails to an address that anybody may have typed: it must not carry a link there. */
export function holdsLink(text: string): boolean {
  return /:\/\/|\bwww\./i.test(text);
}

/** Addresses that let whoever opens them act as the one whose they are. */
const PERSONAL_LINK = /\/(ilmoittautuminen|kutsu|myohassa|ovi|kirjaudu|tilaus|kalenteri)\/[\w-]{16,}/i;

/** A personal link that goes to many makes each of them its owner. */
export function holdsPersonalLink(text: string): boolean {
  return PERSONAL_LINK.test(text);
}
