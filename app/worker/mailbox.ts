import type { ImapFlow } from "imapflow";
import { mailboxFaultOf } from "./mailbox-fault";

/** Where mails go that the service has read. Nothing is ever deleted. */
const READ_FOLDER = "Hytekierto-luettu";

const CONNECT_TIMEOUT_MS = 15_000;

/** No visit takes longer: what is not read by then is read the next time. */
const VISIT_MS = 45_000;

export interface Mailbox {
  /** Uids mean the same as long as this is the same. */
  validity: string;
  /** The uids of what nobody has read. */
  listUnread(): Promise<number[]>;
  /** The whole mail, which stays unread; null when it is gone or larger than that. */
  fetch(uid: number, maxBytes: number): Promise<Buffer | null>;
  /** Into the folder of what was read; marked as read where that folder cannot be had. */
  putAside(uid: number): Promise<void>;
  close(): Promise<void>;
}

/** Throws MailboxFault, and so do the deeds of what it opens. `imaps://user:password@host:port/FOLDER`; with `imap://` the connection must turn to TLS before the sign-in. */
export async function openMailbox(imapUrl: string): Promise<Mailbox> {
  const url = new URL(imapUrl);
  const secure = url.protocol === "imaps:";
  const { ImapFlow } = await import("imapflow");
  const client = new ImapFlow({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    ...(secure ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: CONNECT_TIMEOUT_MS,
    logger: false,
  });
  // What goes wrong between two commands is told by the next one.
  client.on("error", () => {});
  const visit = setTimeout(() => client.close(), VISIT_MS);
  try {
    await client.connect();
    const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
    const opened = await client.mailboxOpen(folder);
    return mailboxOf(client, String(opened.uidValidity), visit);
  } catch (error) {
    clearTimeout(visit);
    client.close();
    throw mailboxFaultOf(error);
  }
}

function mailboxOf(client: ImapFlow, validity: string, visit: NodeJS.Timeout): Mailbox {
  return {
    validity,
    async listUnread() {
      return (await told(client.search({ seen: false }, { uid: true }))) || [];
    },
    async fetch(uid, maxBytes) {
      const range = String(uid);
      const head = await told(client.fetchOne(range, { size: true }, { uid: true }));
      if (!head || (head.size ?? 0) > maxBytes) return null;
      const mail = await told(client.fetchOne(range, { source: true }, { uid: true }));
      return mail ? (mail.source ?? null) : null;
    },
    async putAside(uid) {
      if (await move(client, uid)) return;
      await told(client.messageFlagsAdd([uid], ["\\Seen"], { uid: true }));
    },
    async close() {
      clearTimeout(visit);
      await client.logout().catch(() => client.close());
    },
  };
}

/** False when the folder cannot be made or the server does not let us. */
async function move(client: ImapFlow, uid: number): Promise<boolean> {
  const moved = async () =>
    Boolean(await client.messageMove([uid], READ_FOLDER, { uid: true }).catch(() => false));
  if (await moved()) return true;
  await client.mailboxCreate(READ_FOLDER).catch(() => null);
  return moved();
}

async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error: unknown) => {
    throw mailboxFaultOf(error);
  });
}
