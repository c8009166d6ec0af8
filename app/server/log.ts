import pino, { type Logger } from "pino";

export type { Logger };

/** JSON lines on standard output. What is logged is chosen by hand: never a name, an address or a token. */
export function openLog(level: string): Logger {
  const serializers = { err: loggableError };
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, serializers });
}

/** What an error may tell: a database adds the values of the row as further properties, and those stay out. */
export function loggableError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return { type: error.name, message: error.message, code, stack: error.stack };
}

/** Path parts after these are secrets or lead to a person. */
const SECRET_PARTS =
  /(\/(?:ilmoittautuminen|kirjaudu|taulu|ovi|kutsu|kalenteri|myohassa|postilaatikko|tilaus))\/[^/]+/i;

/** The path as it may stand in a log: no query, no token, no join code. */
export function loggablePath(url: string): string {
  const path = decoded(url.split("?", 1)[0] ?? "");
  return path.replace(SECRET_PARTS, "$1/…").slice(0, 200);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "(malformed)";
  }
}
