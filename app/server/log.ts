import pino, { type Logger } from "pino";

export type { Logger };

/** JSON lines on standard output. What is logged is chosen by hand: never a name, an address or a token. */
export function openLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Path parts after these are secrets or lead to a person. */
const SECRET_PARTS = /(\/(?:ilmoittautuminen|kirjaudu|taulu|postilaatikko))\/[^/]+/;

/** The path as it may stand in a log: no query, no token, no join code. */
export function loggablePath(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  return path.replace(SECRET_PARTS, "$1/…").slice(0, 200);
}
