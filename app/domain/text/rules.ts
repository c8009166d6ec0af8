// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]/;

/**
 * No control characters, no half of a surrogate pair, nothing that could not be decoded, and no marks that turn
 * the direction of the text that follows.
 */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !REFUSED.test(text);
}
