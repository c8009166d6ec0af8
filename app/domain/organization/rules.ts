/** Two spellings of one name get the same key: case, spaces, and "r.y." for "ry". */
export function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLocaleLowerCase("fi")
    .replace(/\br\.\s?y\.?(?=\s|$)/g, "ry")
    .replace(/\s+/g, " ")
    .trim();
}
