import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterwards } from "test/support/afterwards";
import { describe, expect, test } from "vitest";
import { readConfig } from "./config.server";

const SECRET = { SESSION_SECRET: "a secret of more than thirty-two characters" };
const PEM = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const DKIM = { DKIM_DOMAIN: "hyte.example.fi", DKIM_SELECTOR: "hyte2026" };
const SIGNING = { domainName: "hyte.example.fi", keySelector: "hyte2026", privateKey: PEM };

const read = (env: Record<string, string>) => readConfig({ NODE_ENV: "test", ...SECRET, ...env });

function fileOf(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hytekierto-config-"));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "dkim.pem");
  writeFileSync(file, text);
  return file;
}

test("with nothing set, mail goes to the mailbox page, unsigned, and nothing comes in", () => {
  expect(read({})).toMatchObject({
    ...{ smtpUrl: null, smtpConnections: 5, smtpRate: null, mailFrom: "Hytekierto <hytekierto@example.fi>" },
    ...{ bounceAddress: null, dkim: null, imapUrl: null, incomingSecret: null, worker: "inline" },
  });
});

test("a setting that is there and empty is not set", () => {
  const names = ["SMTP_URL", "SMTP_RATE", "BOUNCE_ADDRESS", "DKIM_KEY", "IMAP_URL", "INCOMING_SECRET"];
  expect(read(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(read({}));
});

test.each([
  ["SMTP_URL", "smtps://user:pass@mail.example.fi:465", { smtpUrl: "smtps://user:pass@mail.example.fi:465" }],
  ["SMTP_CONNECTIONS", "50", { smtpConnections: 50 }],
  ["SMTP_RATE", "0.5", { smtpRate: 0.5 }],
  ["MAIL_FROM", "Hyte <hyte@example.fi>", { mailFrom: "Hyte <hyte@example.fi>" }],
  ["MAIL_FROM", "hyte@kylä.example.fi", {}],
  ["MAIL_FROM", '"Posti, Hyte" <hyte@example.fi>', {}],
  ["BOUNCE_ADDRESS", "bounces@example.fi", { bounceAddress: "bounces@example.fi" }],
  ["IMAP_URL", "imaps://hyte%40example.fi:p%40ss@mail.example.fi/INBOX", {}],
  ["IMAP_URL", "imap://hyte:pass@mail.example.fi", { imapUrl: "imap://hyte:pass@mail.example.fi" }],
  ["INCOMING_SECRET", "x".repeat(24), { incomingSecret: "x".repeat(24) }],
])("%s=%s is read", (name, value, expected) => {
  expect(read({ [name]: value })).toMatchObject(expected);
});

test.each([
  ["SMTP_URL", "mail.example.fi:587", "smtp://"],
  ["SMTP_URL", "https://mail.example.fi", "smtp://"],
  ["SMTP_CONNECTIONS", "0", "from 1 to 50"],
  ["SMTP_CONNECTIONS", "51", "from 1 to 50"],
  ["SMTP_CONNECTIONS", "2.5", "from 1 to 50"],
  ["SMTP_CONNECTIONS", "many", "from 1 to 50"],
  ["SMTP_RATE", "0", "from 0.1 to 1000"],
  ["SMTP_RATE", "-1", "from 0.1 to 1000"],
  ["SMTP_RATE", "1001", "from 0.1 to 1000"],
  ["SMTP_RATE", "10/s", "from 0.1 to 1000"],
  ["MAIL_FROM", "Hyte", "an address"],
  ["MAIL_FROM", "Hyte <hyte@äö>", "an address"],
  ["MAIL_FROM", "Hyte <hyte@example.fi>, X <x@example.fi>", "an address"],
  ["BOUNCE_ADDRESS", "bounces", "such as"],
  ["BOUNCE_ADDRESS", "Hyte <bounces@example.fi>", "such as"],
  ["DKIM_DOMAIN", "https://example.fi", "a domain"],
  ["DKIM_SELECTOR", "hyte 2026", "a name"],
  ["IMAP_URL", "imaps://mail.example.fi/INBOX", "user:password"],
  ["IMAP_URL", "imaps://hyte@mail.example.fi", "user:password"],
  ["IMAP_URL", "pop3://hyte:pass@mail.example.fi", "imaps://"],
  ["IMAP_URL", "imaps://hyte:100%@mail.example.fi", "%40"],
  ["INCOMING_SECRET", "short", "24 characters"],
  ["SESSION_SECRET", "short", "32 characters"],
  ["WORKER", "both", "separate"],
])("%s=%s is refused by its name, with what it should be", (name, value, hint) => {
  const refusal = () => read({ [name]: value });
  expect(refusal).toThrow(`${name}: `);
  expect(refusal).toThrow(hint);
});

test("every bad setting is named at once, and none of their values is told", () => {
  const bad = { SMTP_URL: "salasana@mail", SMTP_RATE: "x", IMAP_URL: "imaps://hyte:salasana@" };
  expect(() => read(bad)).toThrow(/SMTP_URL: .*\n.*SMTP_RATE: .*\n.*IMAP_URL: /);
  expect(() => read(bad)).not.toThrow(/salasana/);
});

describe("DKIM", () => {
  test.each([
    ["in a variable", () => ({ DKIM_KEY: PEM })],
    ["in a variable of one line", () => ({ DKIM_KEY: PEM.replaceAll("\n", "\\n") })],
    ["in a file", () => ({ DKIM_KEY_FILE: fileOf(PEM) })],
  ])("signs with a key %s", (_where, key) => {
    expect(read({ ...DKIM, ...key() }).dkim).toEqual(SIGNING);
  });

  test.each([
    ["the key is missing", DKIM, "DKIM_KEY (or DKIM_KEY_FILE)"],
    ["the domain is missing", { DKIM_SELECTOR: "hyte2026", DKIM_KEY: PEM }, "DKIM_DOMAIN"],
    ["the selector is missing", { DKIM_DOMAIN: "example.fi", DKIM_KEY: PEM }, "DKIM_SELECTOR"],
    ["the key is none", { ...DKIM, DKIM_KEY: "salasana" }, "DKIM_KEY: must be a private key"],
    ["the file is not there", { ...DKIM, DKIM_KEY_FILE: "/ei/ole.pem" }, "DKIM_KEY_FILE: must be"],
  ])("stops the start when %s", (_what, env, words) => {
    expect(() => read(env)).toThrow(words);
    expect(() => read(env)).not.toThrow(/salasana/);
  });
});
