import { createPrivateKey, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const CONNECTIONS_RANGE = "must be a whole number from 1 to 50";
const LOOK = "Settings that need a look (see .env.example):\n  ";
/** One address, with a name before it or alone. */
const SENDER =
  /^(("[^"]*"|[^"<>@,;]*) *<[^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+)$/;
const RATE_RANGE = "must be a number of mails a second, from 0.1 to 1000";

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must be file:PATH or postgres://…")
    .optional(),
  DATA_DIR: z.string().min(1).default("data"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+$/, "must be smtp://… or smtps://…")
    .optional(),
  SMTP_CONNECTIONS: z.coerce
    .number(CONNECTIONS_RANGE)
    .int(CONNECTIONS_RANGE)
    .min(1, CONNECTIONS_RANGE)
    .max(50, CONNECTIONS_RANGE)
    .default(5),
  SMTP_RATE: z.coerce.number(RATE_RANGE).min(0.1, RATE_RANGE).max(1_000, RATE_RANGE).optional(),
  MAIL_FROM: z
    .string()
    .regex(SENDER, "must be an address such as Hytekierto <hyte@example.fi>")
    .default("Hytekierto <hytekierto@example.fi>"),
  BOUNCE_ADDRESS: z.email("must be an address such as bounces@example.fi").optional(),
  DKIM_DOMAIN: z
    .string()
    .regex(/^[a-z\d.-]+$/i, "must be a domain such as example.fi")
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z\d._-]+$/i, "must be a name such as hyte2026")
    .optional(),
  DKIM_KEY: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  IMAP_URL: z
    .string()
    .refine(isMailboxAddress, "must be imaps://user:password@host/FOLDER, special characters as %40")
    .optional(),
  INCOMING_SECRET: z.string().min(24, "must be at least 24 characters").optional(),
  SESSION_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  WORKER: z.enum(["inline", "separate"]).default("inline"),
  DEMO: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

/** Signs mails in the name of a domain (RFC 6376). */
interface DkimKey {
  domainName: string;
  keySelector: string;
  privateKey: string;
}

export interface Config {
  port: number;
  publicUrl: string;
  databaseUrl: string;
  dataDir: string;
  smtpUrl: string | null;
  /** How many mails go at the same time. */
  smtpConnections: number;
  /** Mails a second at most; null: as many as the mail server takes. */
  smtpRate: number | null;
  mailFrom: string;
  /** What could not be delivered comes back there; null: to the sender. */
  bounceAddress: string | null;
  dkim: DkimKey | null;
  /** The mailbox that is read for bounces and calendar replies; null: none. */
  imapUrl: string | null;
  /** Lets a mail server hand over what came in; null: nobody may. */
  incomingSecret: string | null;
  /** 32 bytes from SESSION_SECRET. */
  key: Buffer;
  worker: "inline" | "separate";
  demo: boolean;
  logLevel: string;
}

/** The only reader of the environment. Throws an error that names every bad value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`${LOOK}${faults.join("\n  ")}`);
  }
  const value = read.data;
  const dataDir = path.resolve(value.DATA_DIR);
  return {
    port: value.PORT,
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ""),
    databaseUrl: value.DATABASE_URL ?? `file:${path.join(dataDir, "hytekierto.sqlite")}`,
    dataDir,
    smtpUrl: value.SMTP_URL ?? null,
    smtpConnections: value.SMTP_CONNECTIONS,
    smtpRate: value.SMTP_RATE ?? null,
    mailFrom: value.MAIL_FROM,
    bounceAddress: value.BOUNCE_ADDRESS ?? null,
    dkim: dkimFrom(value),
    imapUrl: value.IMAP_URL ?? null,
    incomingSecret: value.INCOMING_SECRET ?? null,
    key: keyFrom(value.SESSION_SECRET ?? keptSecret(dataDir)),
    worker: value.WORKER,
    demo: value.DEMO === "on",
    logLevel: value.LOG_LEVEL,
  };
}

type Given = z.infer<typeof Environment>;

/** `imaps://` begins with TLS, `imap://` turns to it; the folder may be left out. */
function isMailboxAddress(text: string): boolean {
  try {
    const { protocol, username, password, hostname, pathname } = new URL(text);
    decodeURIComponent(`${username} ${password} ${pathname}`);
    return /^imaps?:$/.test(protocol) && username !== "" && password !== "" && hostname !== "";
  } catch {
    return false;
  }
}

function dkimFrom({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY, DKIM_KEY_FILE }: Given): DkimKey | null {
  const given = DKIM_DOMAIN || DKIM_SELECTOR || DKIM_KEY || DKIM_KEY_FILE;
  if (!given) return null;
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !(DKIM_KEY || DKIM_KEY_FILE))
    throw new Error(`${LOOK}DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY (or DKIM_KEY_FILE) must be set together`);
  try {
    // An environment file holds one line: \n stands for the line breaks of the PEM.
    const pem = DKIM_KEY?.replaceAll("\\n", "\n") ?? readFileSync(DKIM_KEY_FILE ?? "", "utf8");
    createPrivateKey(pem);
    return { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: pem };
  } catch {
    throw new Error(`${LOOK}${DKIM_KEY ? "DKIM_KEY" : "DKIM_KEY_FILE"}: must be a private key in PEM`);
  }
}

function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "hytekierto", "seal", 32));
}

/**
 * Without SESSION_SECRET a secret is made once and kept in the data folder, readable by its owner only. The
 * link is made after the write, so that a half-written file is never taken and two processes agree on one.
 */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, "session-secret");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    unlinkSync(draft);
  }
  return readFileSync(file, "utf8").trim();
}
