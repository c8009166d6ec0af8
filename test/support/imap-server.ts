import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ImapFlow } from "imapflow";
import { afterwards } from "./afterwards";
import { type DovecotSettings, dovecotSettings } from "./dovecot";
import { lend, type Owner, ownerOfServers } from "./nobody";
import { findFreePort } from "./port";

const INSTALLED = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot"];
const PASSWORD = "salasana/ä@1";

/** Signed by itself, for localhost: a process trusts it when NODE_EXTRA_CA_CERTS names it. */
export const CERTIFICATE = path.resolve("test/support/files/localhost.pem");

interface Visit {
  protocol?: "imaps" | "imap";
  password?: string;
  folder?: string;
}

/** Dovecot with one mailbox, as a mail provider would run it. */
export interface ImapServer {
  /** For IMAP_URL. */
  url(visit?: Visit): string;
  /** A mail comes in, unread. */
  deliver(raw: Buffer): Promise<void>;
  /** What a mail program shows of a folder, the oldest mail first; null when there is none of that name. */
  mailsIn(folder: string): Promise<{ subject: string; isRead: boolean }[] | null>;
  /** From then on there can be no folder of that name. */
  forbid(folder: string): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
}

/** Ends, and what it has kept goes, after the test or the file that began it. */
export async function openImapServer(): Promise<ImapServer> {
  const program = process.env.DOVECOT || INSTALLED.find((file) => existsSync(file));
  if (!program) throw new Error("No Dovecot: run npm test, or name one in DOVECOT");
  const folder = await mkdtemp(path.join(tmpdir(), "hytekierto-imap-"));
  const owner = ownerOfServers();
  const [certificate, settings] = [path.join(folder, "localhost.pem"), path.join(folder, "dovecot.conf")];
  const [imap, imaps] = [await findFreePort(), await findFreePort()];
  const version = execFileSync(program, ["--version"], { encoding: "utf8" });
  const given = { folder, certificate, user: namesOf(owner), imap, imaps, password: PASSWORD };
  await copyFile(CERTIFICATE, certificate);
  await writeFile(settings, dovecotSettings(version, given));
  await lend([folder, certificate, settings], owner);

  let child: ChildProcess;
  async function restart(): Promise<void> {
    child = spawn(program as string, ["-F", "-c", settings], { cwd: folder, ...owner });
    await readiness(child);
  }
  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  const killAtExit = () => child.kill("SIGTERM");
  process.once("exit", killAtExit);
  afterwards(async () => {
    await stop();
    process.off("exit", killAtExit);
    await rm(folder, { recursive: true, force: true });
  });
  await restart();

  return {
    url({ protocol = "imaps", password = PASSWORD, folder: opened = "" } = {}) {
      const port = protocol === "imaps" ? imaps : imap;
      return `${protocol}://hyte:${encodeURIComponent(password)}@localhost:${port}/${encodeURIComponent(opened)}`;
    },
    deliver: (raw) => visit(imaps, async (client) => void (await client.append("INBOX", raw))),
    mailsIn: (name) => visit(imaps, (client) => mailsIn(client, name)),
    forbid: (name) => writeFile(path.join(folder, "mail", `.${name}`), ""),
    stop,
    restart,
  };
}

async function visit<Found>(port: number, work: (client: ImapFlow) => Promise<Found>): Promise<Found> {
  const client = new ImapFlow({
    ...{ host: "localhost", port, secure: true, logger: false },
    auth: { user: "hyte", pass: PASSWORD },
    tls: { rejectUnauthorized: false },
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

async function mailsIn(client: ImapFlow, folder: string): ReturnType<ImapServer["mailsIn"]> {
  const folders = await client.list();
  if (!folders.some((one) => one.path === folder)) return null;
  const { exists } = await client.mailboxOpen(folder, { readOnly: true });
  if (exists === 0) return [];
  const mails = await client.fetchAll("1:*", { envelope: true, flags: true });
  return mails.map(({ envelope, flags }) => ({
    subject: envelope?.subject ?? "",
    isRead: flags?.has("\\Seen") ?? false,
  }));
}

/** Of the user who runs it. */
function namesOf({ uid }: Owner): DovecotSettings["user"] {
  const who = uid === undefined ? [] : ["nobody"];
  const name = (flag: string) => execFileSync("id", [flag, ...who], { encoding: "utf8" }).trim();
  return { name: name("-un"), group: name("-gn") };
}

/** It listens when it says that it has begun. */
function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("starting up for imap")) resolve();
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Dovecot ended with ${code}:\n${said}`)));
  });
}
