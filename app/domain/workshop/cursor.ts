/** Where a viewer is in the logs of a workshop's boards: the last number of each, in the order of the boards. */
export type Cursor = number[];

export function formatCursor(cursor: Cursor): string {
  return cursor.join("-");
}

/** Null when it is no cursor for that many boards. */
export function parseCursor(text: string | null | undefined, boards: number): Cursor | null {
  if (!text || !/^\d{1,9}(-\d{1,9})*$/.test(text)) return null;
  const cursor = text.split("-").map(Number);
  return cursor.length === boards ? cursor : null;
}
