import type { IncomingMessage } from "node:http";

/** Forms here are short. */
const BODY_LIMIT_BYTES = 256 * 1024;

/** So much is heard to its end, though not kept: a browser shows no answer to what it is still sending. */
const HEARD_LIMIT_BYTES = 32 * 1024 * 1024;

/** The whole body; "too-large" when it is larger than the limit, "gone" when the sender went away. */
export async function readBody(request: IncomingMessage): Promise<Buffer | "too-large" | "gone"> {
  if (Number(request.headers["content-length"] ?? 0) > HEARD_LIMIT_BYTES) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > HEARD_LIMIT_BYTES) break;
      if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
    }
  } catch {
    return "gone";
  }
  return size > BODY_LIMIT_BYTES ? "too-large" : Buffer.concat(chunks);
}
