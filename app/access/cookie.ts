/** Name of the organiser's session cookie; a page asked for with it is never cached. */
export const SESSION_COOKIE = "hyte_istunto";

const SESSION_DAYS = 14;
export const SESSION_MS = SESSION_DAYS * 24 * 60 * 60 * 1000;

/** A device's seat in a workshop; the cookie's path tells which workshop. */
export const SEAT_COOKIE = "hyte_paikka";

const SEAT_DAYS = 30;
export const SEAT_MS = SEAT_DAYS * 24 * 60 * 60 * 1000;

/** The door link that a helper opened; the cookie's path tells of which event. */
export const DOOR_COOKIE = "hyte_ovi";

export function readCookie(request: Request, name: string): string | null {
  const found = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(request.headers.get("cookie") ?? "");
  return found?.[1] ?? null;
}

/** A cookie that scripts cannot read and other sites cannot send along with a form. Age 0 removes it. */
export function writeCookie(
  publicUrl: string,
  name: string,
  value: string,
  maxAgeMs: number,
  path = "/",
): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=${path}; Max-Age=${Math.floor(maxAgeMs / 1000)}; HttpOnly; SameSite=Lax${secure}`;
}
