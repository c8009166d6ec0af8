import { redirect } from "@remix-run/node";

/**
 * Redirects within this site only. `//evil`, `/\evil`, `javascript:` and line breaks end up at `fallback`:
 * Remix's own redirect would pass the first three through and crash at the last.
 */
export function safeRedirect(
  target: string | null | undefined,
  fallback: string,
  init?: ResponseInit,
): Response {
  return redirect(isLocalPath(target) ? target : fallback, init);
}

export function isLocalPath(target: string | null | undefined): target is string {
  return typeof target === "string" && /^\/(?![/\\])[\x21-\x7e]*$/.test(target);
}
