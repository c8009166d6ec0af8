import { Unreadable } from "./unreadable";

/** A part of an archive, as the directory at its end tells of it. */
export interface Entry {
  method: number;
  packedBytes: number;
  /** What it promises to unpack to. */
  bytes: number;
  at: number;
}

const ENTRIES_MAX = 2_000;
const ENTRY = 0x02014b50;
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_BYTES = 22;
const COMMENT_MAX_BYTES = 0xffff;

/** The directory of an archive, by the names in it. */
export function directoryOf(file: Buffer): Map<string, Entry> {
  const end = file.lastIndexOf(END);
  if (end < 0 || end < file.length - END_BYTES - COMMENT_MAX_BYTES) throw new Unreadable("broken");
  const entries = new Map<string, Entry>();
  const count = file.readUInt16LE(end + 10);
  if (count > ENTRIES_MAX) throw new Unreadable("broken");
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Unreadable("broken");
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    entries.set(file.toString("utf8", at + 46, nameEnd), {
      method: file.readUInt16LE(at + 10),
      packedBytes: file.readUInt32LE(at + 20),
      bytes: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
