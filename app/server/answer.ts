import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentSecurityPolicy, SECURITY_HEADERS } from "~/http/policy";
import { chosenEncoding, type Encoding, encode } from "./encoding";

/** A finished answer in memory, which can be sent to one asker or kept for the next. */
export interface Answer {
  status: number;
  headers: [string, string][];
  body: Buffer;
  etag: string | null;
  encoded: Partial<Record<Encoding, Promise<{ body: Buffer; encoding: Encoding }>>>;
}

export async function answerFrom(response: Response): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer());
  const cacheable = response.headers.get("cache-control")?.includes("s-maxage") ?? false;
  return {
    status: response.status,
    headers: [...response.headers],
    body,
    etag: cacheable ? `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` : null,
    encoded: {},
  };
}

export function redirectAnswer(location: string): Answer {
  return { status: 302, headers: [["location", location]], body: Buffer.alloc(0), etag: null, encoded: {} };
}

/** Sends an answer: security headers, compression, 304 when the asker has it already. */
export async function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  cookies: string[] = [],
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader("content-security-policy", contentSecurityPolicy(null));
  for (const [name, value] of answer.headers) {
    if (name === "set-cookie") response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  for (const cookie of cookies) response.appendHeader("set-cookie", cookie);
  if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-store");
  response.appendHeader("vary", "Accept-Encoding");
  if (answer.status === 304) {
    response.writeHead(304).end();
    return;
  }
  if (answer.etag) {
    response.setHeader("etag", answer.etag);
    if (request.headers["if-none-match"] === answer.etag) {
      response.writeHead(304).end();
      return;
    }
  }
  const wanted = chosenEncoding(request.headers["accept-encoding"]);
  answer.encoded[wanted] ??= encode(answer.body, wanted);
  const { body, encoding } = await answer.encoded[wanted];
  if (encoding !== "identity") {
    response.setHeader("content-encoding", encoding);
    const etag = response.getHeader("etag");
    if (typeof etag === "string" && etag.startsWith('"')) response.setHeader("etag", `W/${etag}`);
  }
  response.setHeader("content-length", body.length);
  response.writeHead(answer.status);
  response.end(request.method === "HEAD" ? undefined : body);
}
