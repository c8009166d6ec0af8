import { CELL_MAX } from "./rules";
import { decoded } from "./xml-text";

const TAG = /<(\/?)(?:[\w.-]+:)?(si|t|rPh)\b([^<>]*)>/g;

/** The texts that cells share, in their order. What stands over a text to help reading it aloud is left out. */
export function sharedStringsOf(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let start: number | null = null;
  let aside = false;
  for (const { 0: tag, 1: closing, 2: name, 3: attributes = "", index } of xml.matchAll(TAG)) {
    if (name === "rPh") aside = !closing && !attributes.endsWith("/");
    else if (name === "si" && (closing || attributes.endsWith("/"))) {
      strings.push(text);
      text = "";
    } else if (name === "t" && !closing) start = attributes.endsWith("/") ? null : index + tag.length;
    else if (name === "t" && start !== null) {
      if (!aside) text += decoded(xml.slice(start, Math.min(index, start + CELL_MAX)));
      start = null;
    }
  }
  return strings;
}
