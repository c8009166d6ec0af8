import { Unreadable } from "./unreadable";

/** The text of a file in the encodings that spreadsheets save: UTF-16 with its mark, UTF-8, else Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/\r\n?/g, "\n");
  if (holdsControls(text)) throw new Unreadable("not-a-table");
  if (text.trim() === "") throw new Unreadable("empty");
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 holds from 0x80 on. The decoder of Node 20 takes it for Latin-1 and loses "€" and "–". */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (byte) => WINDOWS[byte.charCodeAt(0) - 0x80] ?? byte);
}

/** What no text holds but programs, pictures and archives do. */
function holdsControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0e-\x1f]/.test(text);
}
