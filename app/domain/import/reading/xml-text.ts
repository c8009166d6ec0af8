const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const MAX_CODE_POINT = 0x10ffff;

/** What a text in a workbook says: references of XML, and the `_x000D_` with which spreadsheets write odd letters. */
export function decoded(text: string): string {
  if (!text.includes("&") && !text.includes("_x")) return text;
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return NAMED[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-F]{4})_/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** An attribute of a tag, as it stands there. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? (found[1] ?? found[2] ?? "") : null;
}
