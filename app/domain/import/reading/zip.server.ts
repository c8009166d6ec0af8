import { inflateRawSync } from "node:zlib";
import { Unreadable } from "./unreadable";
import { directoryOf, type Entry } from "./zip-directory.server";

/** All that is unpacked of one file, whatever its directory promises. */
const INFLATED_MAX_BYTES = 8 * 1024 * 1024;
const STORED = 0;

export interface Zip {
  names: string[];
  /** The unpacked part of that name. Throws when all parts together pass the limit. */
  part(name: string): Uint8Array | null;
}

/** Opens an archive by its directory. Nothing is unpacked that is not asked for, and never more than the limit. */
export function openZip(bytes: Uint8Array): Zip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = directoryOf(file);
  let left = INFLATED_MAX_BYTES;
  return {
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.bytes > left) throw new Unreadable("too-large");
      const part = unpack(file, entry, left);
      left -= part.length;
      return part;
    },
  };
}

function unpack(file: Buffer, { method, packedBytes, at }: Entry, most: number): Uint8Array {
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + packedBytes);
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new Unreadable(tooLarge ? "too-large" : "broken");
  }
}
