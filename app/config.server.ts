import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

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
  MAIL_FROM: z.string().min(3).default("Hytekierto <hytekierto@example.fi>"),
  SESSION_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  WORKER: z.enum(["inline", "separate"]).default("inline"),
  DEMO: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export interface Config {
  port: number;
  publicUrl: string;
  databaseUrl: string;
  dataDir: string;
  smtpUrl: string | null;
  mailFrom: string;
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
    throw new Error(`Settings that need a look (see .env.example):\n  ${faults.join("\n  ")}`);
  }
  const value = read.data;
  const dataDir = path.resolve(value.DATA_DIR);
  return {
    port: value.PORT,
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ""),
    databaseUrl: value.DATABASE_URL ?? `file:${path.join(dataDir, "hytekierto.sqlite")}`,
    dataDir,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM,
    key: keyFrom(value.SESSION_SECRET ?? keptSecret(dataDir)),
    worker: value.WORKER,
    demo: value.DEMO === "on",
    logLevel: value.LOG_LEVEL,
  };
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
