import { Unreadable } from "./unreadable";

export type FileType = "zip" | "text";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Markup that spreadsheets open under the name of a table, and pictures and documents. */
const OTHERS = ["%PDF", "\x89PNG", "\xff\xd8\xff", "GIF8", "{\\rtf", "<", "PK"];

/** What a file is by its first bytes, whatever its name. Throws when it cannot be a table. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new Unreadable("empty");
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, COMPOUND)) throw new Unreadable(isLocked(bytes) ? "locked" : "old-excel");
  const head = Buffer.from(bytes.subarray(0, 1_024))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
  if (OTHERS.some((other) => head.trimStart().startsWith(other))) throw new Unreadable("not-a-table");
  return "text";
}

function begins(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is wrapped in the container of the old format, under this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}
