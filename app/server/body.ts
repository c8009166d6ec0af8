import type { IncomingMessage } from "node:http";
import { FILE_MAX_BYTES } from "~/domain/import/reading/rules";

/** Forms here are short. */
const FORM_MAX_BYTES = 256 * 1024;

/** A mail that comes back holds one of ours, and those are short. */
const MAIL_MAX_BYTES = 1024 * 1024;

/** What a form is besides the file in it. */
const AROUND_FILE_BYTES = 16 * 1024;

/** So much is heard to its end, though not kept: a browser shows no answer to what it is still sending. */
const HEARD_LIMIT_BYTES = 32 * 1024 * 1024;

const FILE_ADDRESSES = /^\/hallinta\/(organisaatiot|tapahtumat\/[\w-]+\/kutsut)\/tuo$/;

/** Where a mail server hands over mails, with a secret of its own: no cookie counts there. */
export const INCOMING_ADDRESS = "/saapuva";

/** Whether a file may be sent there, and not only a form. */
export function takesFile(path: string): boolean {
  return FILE_ADDRESSES.test(path);
}

/** How long a body may be that is sent to this address. */
export function bodyLimit(path: string): number {
  if (path === INCOMING_ADDRESS) return MAIL_MAX_BYTES;
  return takesFile(path) ? FILE_MAX_BYTES + AROUND_FILE_BYTES : FORM_MAX_BYTES;
}

/** The whole body; "too-large" when it is larger than the limit, "gone" when the sender went away. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | "too-large" | "gone"> {
  if (Number(request.headers["content-length"] ?? 0) > HEARD_LIMIT_BYTES) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Ending the loop early would otherwise close the connection before it is answered.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > HEARD_LIMIT_BYTES) break;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return "gone";
  }
  return size > limit ? "too-large" : Buffer.concat(chunks);
}
