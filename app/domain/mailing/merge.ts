/** What an organiser may write in braces; each letter has the recipient's own in its place. */
export const MERGE_FIELDS = [
  "nimi",
  "organisaatio",
  "kunta",
  "tilaisuus",
  "päivä",
  "paikka",
  "yhteyshenkilö",
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
export type MergeValues = Record<MergeField, string>;

export type MergeFault = { fault: "unknown-field"; field: string } | { fault: "unclosed-field" };

/** Text, and fields where the text has braces. */
type Part = string | { field: MergeField };

/** The first thing in a text that cannot be merged; null when all can. */
export function mergeFault(text: string): MergeFault | null {
  const parts = partsOf(text);
  return Array.isArray(parts) ? null : parts;
}

/** The fields that a text uses, in the order of the list; none when the text is faulty. */
export function fieldsIn(...texts: string[]): MergeField[] {
  const used = new Set(
    texts.flatMap(partsOrNone).map((part) => (typeof part === "string" ? "" : part.field)),
  );
  return MERGE_FIELDS.filter((field) => used.has(field));
}

/** The text with the values in place. What stands in a value is never read as a field. */
export function merge(text: string, values: MergeValues): string {
  return partsOrNone(text)
    .map((part) => (typeof part === "string" ? part : values[part.field]))
    .join("");
}

function partsOrNone(text: string): Part[] {
  const parts = partsOf(text);
  return Array.isArray(parts) ? parts : [];
}

function partsOf(text: string): Part[] | MergeFault {
  const [before = "", ...opened] = text.split("{");
  const parts: Part[] = [before];
  for (const piece of opened) {
    const end = piece.indexOf("}");
    if (end < 0) return { fault: "unclosed-field" };
    const written = piece.slice(0, end).trim();
    const field = MERGE_FIELDS.find((known) => known === written.normalize("NFC").toLowerCase());
    if (!field) return { fault: "unknown-field", field: written };
    parts.push({ field }, piece.slice(end + 1));
  }
  return parts;
}
