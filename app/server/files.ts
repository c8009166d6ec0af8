import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { SECURITY_HEADERS } from "~/http/policy";
import { chosenEncoding, type Encoding } from "./encoding";

interface StaticFile {
  type: string;
  cacheControl: string;
  bodies: Record<Encoding, Buffer>;
}

export type StaticFiles = Map<string, StaticFile>;

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

const FOR_A_YEAR = "public, max-age=31536000, immutable";
const FOR_AN_HOUR = "public, max-age=3600";

/** Reads the built files into memory, with the compressed forms that the build laid beside them: there are few. */
export function loadFiles(folder: string): StaticFiles {
  const files: StaticFiles = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, file).split(path.sep).join("/")}`;
    const body = readFileSync(file);
    const packed = (suffix: string) => (existsSync(file + suffix) ? readFileSync(file + suffix) : body);
    files.set(address, {
      type,
      cacheControl: address.startsWith("/assets/") ? FOR_A_YEAR : FOR_AN_HOUR,
      bodies: { identity: body, gzip: packed(".gz"), br: packed(".br") },
    });
  }
  return files;
}

/** Answers from the loaded files; false when there is none of that name. */
export function serveFile(files: StaticFiles, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const file = files.get(request.url?.split("?", 1)[0] ?? "");
  if (!file) return false;
  const wanted = chosenEncoding(request.headers["accept-encoding"]);
  const encoding = file.bodies[wanted] === file.bodies.identity ? "identity" : wanted;
  const body = file.bodies[encoding];
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    "content-type": file.type,
    "content-length": body.length,
    "cache-control": file.cacheControl,
    vary: "Accept-Encoding",
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}
