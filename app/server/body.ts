import type { IncomingMessage } from "node:http";

/** Forms here are short; a pasted book is refused before it is read. */
const BODY_LIMIT_BYTES = 256 * 1024;

/** The whole body, or null when it is larger than the limit. Throws when the sender goes away. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT_BYTES) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
