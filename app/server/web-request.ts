import type { IncomingMessage } from "node:http";

/**
 * The request as Remix wants it. Host and scheme come from our own setting, never from the request's headers, and
 * hop-by-hop or forwarded headers do not pass.
 */
export function webRequest(request: IncomingMessage, url: URL, body: Buffer | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith("x-forwarded-") || name === "host" || name === "connection" || value === undefined)
      continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  headers.set("host", url.host);
  if (url.origin && headers.has("origin")) headers.set("origin", url.origin);
  return new Request(url, {
    method: request.method,
    headers,
    body: body && body.length > 0 ? new Uint8Array(body) : null,
  });
}
