const BYTE_ORDER_MARK = "\ufeff";

/** A table that Finnish spreadsheets open as it is: semicolons, CRLF, UTF-8 with its mark. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(";")}\r\n`).join("");
}

/** What a spreadsheet would run as a formula gets an apostrophe in front; a phone number stays as it is. */
export function cellOf(text: string): string {
  const guarded = isFormula(text) ? `'${text}` : text;
  return /[";\r\n\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function isFormula(text: string): boolean {
  return /^[=@\-\t\r]/.test(text) || (text.startsWith("+") && !/^\+\d[\d ()-]*$/.test(text));
}
