import type { Line } from "./letter";

/** An address ends before the marks that end a sentence, and before a bracket that it did not open. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"”»]+/gi;
const TRAILING = /[.,;:!?'’*_]$/;

/** A line that somebody wrote, in parts: each web address in it is a link that shows itself. */
export function partsOf(line: string): Line[] {
  const parts: Line[] = [];
  let rest = 0;
  for (const { 0: found, index } of line.matchAll(ADDRESS)) {
    const href = trimmed(found);
    if (!URL.canParse(href)) continue;
    parts.push(line.slice(rest, index), { text: href, href });
    rest = index + href.length;
  }
  return [...parts, line.slice(rest)].filter((part) => part !== "");
}

function trimmed(address: string): string {
  if (TRAILING.test(address) || hasStrayBracket(address)) return trimmed(address.slice(0, -1));
  return address;
}

function hasStrayBracket(address: string): boolean {
  const open = { ")": "(", "]": "[", "}": "{" }[address.at(-1) ?? ""];
  return open !== undefined && address.split(open).length < address.split(address.at(-1) ?? "").length;
}
