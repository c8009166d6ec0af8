import type { Message } from "./kinds";

/** Line breaks and all other control characters, and marks that turn the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** What people write in paragraphs; all other texts are names and the like. */
const LONG_TEXTS = ["note", "message", "body"];

/** Text that is safe in a header, a name or a line of a message: what was typed stays on one line. */
export function oneLine(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(DIRECTION_MARKS, "")
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** At most `length` characters; what is longer ends between words, with a mark that there was more. */
export function cutShort(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  const space = kept.lastIndexOf(" ");
  const whole = space > length / 2 ? kept.slice(0, space) : kept.replace(LONE_SURROGATES, "");
  return `${whole.replace(/[\s:,–-]+$/, "")}…`;
}

/** The same for text that may have lines and paragraphs of its own. */
function manyLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(oneLine);
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Every text in the message cleaned: nothing that was typed into a form can add a line to a mail. */
export function cleanMessage(message: Message): Message {
  return cleanValue(message, "") as Message;
}

function cleanValue(value: unknown, key: string): unknown {
  if (typeof value === "string") return LONG_TEXTS.includes(key) ? manyLines(value) : oneLine(value);
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanValue(inner, name)]));
}
