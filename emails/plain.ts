import type { Language } from "~/i18n/catalogue";
import { footerOf } from "./footer";
import type { Block, Letter, Line } from "./letter";

/** The text part: the same letter for those who read mail as text. */
export function renderPlain(letter: Letter, language: Language): string {
  const parts = [letter.heading, ...letter.blocks.map(plainBlock)];
  return `${parts.join("\n\n")}\n\n-- \n${footerOf(letter, language).join("\n")}\n`;
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return block.text;
    case "facts":
      return block.facts.map(({ term, lines }) => `${term}: ${onOneLine(lines.map(plainLine))}`).join("\n");
    case "button":
      return `${block.label}:\n${block.url}`;
    case "link":
      return `${block.label}\n${block.url}`;
    case "note":
      return `${block.title}:\n${block.text.replace(/^/gm, "> ")}`;
    case "section":
      return `${block.title}\n${"-".repeat(Math.min(block.title.length, 60))}`;
    case "list":
      return block.lines.map((line) => `- ${plainLine(line)}`).join("\n");
  }
}

/** Parts that have commas of their own are told apart by semicolons. */
function onOneLine(lines: string[]): string {
  const severalWithCommas = lines.length > 1 && lines.some((line) => line.includes(","));
  return lines.join(severalWithCommas ? "; " : ", ");
}

/** Addresses say themselves; that of a page with a name follows it. */
function plainLine(line: Line): string {
  if (typeof line === "string") return line;
  if (!("href" in line) || line.text === line.href) return line.text;
  return line.href.startsWith("http") ? `${line.text} (${line.href})` : line.text;
}
