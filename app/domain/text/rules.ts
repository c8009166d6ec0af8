/** Control characters but the breaks of a line, marks of direction, line separators, and what could not be decoded. */
const REFUSED = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd]/u;

/**
 * No control characters, no half of a surrogate pair, nothing that could not be decoded, and no marks that turn
 * the direction of the text that follows or break its line.
 */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !REFUSED.test(text);
}

/** Whether anybody can see something of it: a name of joiners and spaces alone is no name. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** A name goes into mails to an address that anybody may have typed: it must not carry a link there. */
export function holdsLink(text: string): boolean {
  return /:\/\/|\bwww\./i.test(text);
}
