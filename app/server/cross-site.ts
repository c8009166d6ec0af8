import type { IncomingMessage } from "node:http";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether another site may have caused this request. Remix's own check lets `?_data=`, resource routes, a
 * missing Origin and a forged X-Forwarded-Host through, so this one stands in front of it for every unsafe
 * method: the browser must say that the request comes from our own pages.
 */
export function isCrossSite(request: IncomingMessage, publicUrl: string): boolean {
  if (SAFE_METHODS.has(request.method ?? "")) return false;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return request.headers.origin !== new URL(publicUrl).origin;
}
