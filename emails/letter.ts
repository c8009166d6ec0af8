import type { CalendarFacts, ContactFacts, EventFacts } from "./kinds";

/** A line of a fact; with `href` it is a link where links exist, and a strong one is seen first. */
export type Line = string | { text: string; href: string } | { text: string; strong: true };

export interface Fact {
  term: string;
  lines: Line[];
}

/** What a message is built of; `written` by an organiser and not by us, who may link to anywhere. Each block has one look in HTML (`frame.tsx`) and one in text (`plain.ts`). */
export type Block =
  | { type: "paragraph"; text: string; written?: true }
  | { type: "facts"; facts: Fact[] }
  | { type: "button"; label: string; url: string }
  | { type: "link"; label: string; url: string; quiet: boolean }
  | { type: "note"; title: string; text: string }
  | { type: "section"; title: string }
  | { type: "list"; lines: Line[] };

/** A message in words, not yet in any format. */
export interface Letter {
  subject: string;
  heading: string;
  blocks: Block[];
  /** Who gets the answers; null when nobody does. */
  contact: ContactFacts | null;
  calendar: CalendarEntry | null;
}

export interface CalendarEntry {
  method: "REQUEST" | "CANCEL";
  event: EventFacts;
  contact: ContactFacts;
  calendar: CalendarFacts;
  /** For those who take part remotely; `only` when nobody of the registration comes to the place. */
  remote?: { url: string | null; only: boolean };
}

export function paragraph(text: string): Block {
  return { type: "paragraph", text };
}

/** Text that an organiser wrote, in its own paragraphs, with its web addresses as links; nothing when it is empty. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((part) => ({ type: "paragraph", text: part, written: true }));
}

/** The organiser's own words set apart from ours; nothing when there are none. */
export function note(title: string, text: string): Block[] {
  return text ? [{ type: "note", title, text }] : [];
}

export function button(label: string, url: string): Block {
  return { type: "button", label, url };
}

/** Another way than the button's; a quiet one is there for those who look for it. */
export function link(label: string, url: string, quiet = false): Block {
  return { type: "link", label, url, quiet };
}

/** Begins a part of a message that tells of several things. */
export function section(title: string): Block {
  return { type: "section", title };
}

/** Lines of equal weight, most often links. */
export function list(lines: Line[]): Block {
  return { type: "list", lines };
}

/** A table of facts without those that are not known. */
export function facts(...known: (Fact | null)[]): Block {
  return { type: "facts", facts: known.filter((fact) => fact !== null) };
}

export function fact(term: string, ...lines: (Line | null)[]): Fact | null {
  const known = lines.filter((line) => line !== null && line !== "");
  return known.length > 0 ? { term, lines: known as Line[] } : null;
}
