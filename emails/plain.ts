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
      return block.facts.map(({ term, lines }) => `${term}: ${lines.map(plainLine).join(", ")}`).join("\n");
    case "button":
      return `${block.label}:\n${block.url}`;
    case "link":
      return `${block.label}\n${block.url}`;
    case "note":
      return `${block.title}:\n${block.text.replace(/^/gm, "> ")}`;
  }
}

/** Addresses of mail and phone say themselves; a page's address follows its name. */
function plainLine(line: Line): string {
  if (typeof line === "string") return line;
  return line.href.startsWith("http") ? `${line.text} (${line.href})` : line.text;
}
