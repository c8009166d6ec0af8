import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AppLoadContext } from "@remix-run/node";
import { SESSION_COOKIE } from "~/access/cookie";
import { LANGUAGE_COOKIE } from "~/http/language";
import { answerFrom, redirectAnswer, send } from "./answer";
import { bodyLimit, INCOMING_ADDRESS, readBody, takesFile } from "./body";
import type { ProcessContext } from "./context";
import { isCrossSite } from "./cross-site";
import { type StaticFiles, serveFile } from "./files";
import { languageOf } from "./language";
import { type Logger, loggablePath } from "./log";
import { isMailboxOpen } from "./mailbox-access";
import { isOneClick, takesOneClick } from "./one-click";
import { cached, type PageCache } from "./page-cache";
import { refuse } from "./refuse";
import { webRequest } from "./web-request";

interface Web {
  context: ProcessContext;
  files: StaticFiles;
  remix: (request: Request, context: AppLoadContext) => Promise<Response>;
  /** Answers a live stream and says so, or leaves the request to the rest. */
  streams: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
  log: Logger;
}

const YEAR_SECONDS = 31_536_000;

/** Every request of the web process comes in here: files, checks, cached pages, streams, then Remix. */
export function listener(web: Web): RequestListener {
  const cache: PageCache = new Map();
  return (request, response) => {
    const started = performance.now();
    response.on("close", () => logRequest(web.log, request, response, started));
    respond(web, cache, request, response).catch((error: unknown) => {
      web.log.error({ err: error, path: loggablePath(request.url ?? "") }, "request failed");
      if (response.headersSent) response.destroy();
      else void refuse(request, response, 500, "fault");
    });
  };
}

async function respond(web: Web, cache: PageCache, request: IncomingMessage, response: ServerResponse) {
  if (serveFile(web.files, request, response)) return;
  const { publicUrl } = web.context.config;
  const url = urlOf(request, publicUrl);
  if (!url) return refuse(request, response, 400, "address");
  if (!METHODS.has(request.method ?? "")) return refuse(request, response, 405, "method");
  const foreign = isCrossSite(request, publicUrl) && url.pathname !== INCOMING_ADDRESS;
  if (foreign && !takesOneClick(url.pathname)) return refuse(request, response, 403, "crossSite");
  if (isOfRemixOnly(url)) return refuse(request, response, 404, "notFound");
  if (await web.streams(request, response, url)) return;

  const spoken = languageOf(url.pathname, request.headers.cookie, request.headers["accept-language"]);
  const cookies = spoken.remember ? [languageCookie(spoken.language, publicUrl)] : [];
  const prefixed = spoken.path !== url.pathname;
  url.pathname = spoken.path;
  if (prefixed && HYDRATED_PAGES.test(url.pathname)) {
    return send(redirectAnswer(url.pathname + url.search), request, response, cookies);
  }
  const make = async (body: Buffer | null) => {
    const context: AppLoadContext = {
      ...web.context,
      language: spoken.language,
      nonce: randomBytes(16).toString("base64"),
      mailboxOpen: isMailboxOpen(web.context.config, request),
    };
    return answerFrom(await web.remix(webRequest(request, url, body), context));
  };
  if (isSharedPage(request, url)) {
    const key = `${spoken.language} ${url.pathname}`;
    return send(await cached(cache, key, () => make(null)), request, response, cookies);
  }
  if (request.method === "GET" || request.method === "HEAD")
    return send(await make(null), request, response, cookies);
  const body = await readBody(request, bodyLimit(url.pathname));
  if (body === "gone") return;
  if (body === "too-large") return refuseLarge(request, response, takesFile(url.pathname));
  if (foreign && !isOneClick(body)) return refuse(request, response, 403, "crossSite");
  return send(await make(body), request, response, cookies);
}

const METHODS = new Set(["GET", "HEAD", "POST"]);

/**
 * Remix would compute the whole manifest for anybody who asks, and warns of the data requests of its past. Of pages
 * without scripts nobody needs the bare data, which holds more than the page shows.
 */
function isOfRemixOnly({ pathname, searchParams }: URL): boolean {
  const isData = pathname.endsWith(".data") && !HYDRATED_PAGES.test(pathname);
  return isData || pathname.startsWith("/__manifest") || searchParams.has("_data");
}

/** The router in the browser knows no language prefix; there the cookie alone tells the language. */
const HYDRATED_PAGES = /^\/(taulu|ovi|hallinta)(\/|$)/;

const SHARED_PAGES = /^\/($|tapahtumat\/|koosteet\/|uutiset$|uutiset\/|saavutettavuus$|tietosuoja$)/;

/** Whether everybody who asks for this in the same language is shown the same page. */
function isSharedPage(request: IncomingMessage, url: URL): boolean {
  const signedIn = request.headers.cookie?.includes(SESSION_COOKIE) ?? false;
  return request.method === "GET" && !signedIn && url.search === "" && SHARED_PAGES.test(url.pathname);
}

/** What was not read of the body may still be under way, so the connection cannot be used again. */
function refuseLarge(request: IncomingMessage, response: ServerResponse, isFile: boolean): Promise<void> {
  response.setHeader("connection", "close");
  return refuse(request, response, 413, isFile ? "fileTooLarge" : "tooLarge");
}

function urlOf(request: IncomingMessage, publicUrl: string): URL | null {
  const target = request.url ?? "";
  if (!target.startsWith("/") || target.startsWith("//")) return null;
  try {
    decodeURIComponent(target);
    const url = new URL(target, publicUrl);
    return url.origin === new URL(publicUrl).origin ? url : null;
  } catch {
    return null;
  }
}

function languageCookie(language: string, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure}`;
}

/** In the log only, as nginx counts it: nobody was there to be answered. */
const WENT_AWAY = 499;

function logRequest(log: Logger, request: IncomingMessage, response: ServerResponse, started: number): void {
  log.info({
    method: request.method,
    path: loggablePath(request.url ?? ""),
    status: response.headersSent ? response.statusCode : WENT_AWAY,
    ms: Math.round((performance.now() - started) * 10) / 10,
  });
}
