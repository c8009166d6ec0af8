import { INCOMING_MAX_BYTES, readIncoming } from "emails/incoming/read";
import { take } from "~/domain/incoming/take.server";
import type { WorkerContext } from "./context";
import { type Mailbox, openMailbox } from "./mailbox";

/** The most that is looked at in one visit. */
const BATCH = 50;

/**
 * Reads the mailbox of IMAP_URL. What is known is done and put aside into a folder of its own; what is for people
 * stays unread and is not looked at again while this process lives. A mail that fails holds up no other.
 */
export function createReader({ db, site, imapUrl, log }: WorkerContext & { imapUrl: string }) {
  let left = { validity: "", uids: new Set<number>() };

  return async function read(): Promise<boolean> {
    const mailbox = await openMailbox(imapUrl).catch((err) => log.error({ err }, "mailbox not opened"));
    // No sooner than the clock says: a mail server locks out who knocks too often.
    if (!mailbox) return false;
    try {
      if (left.validity !== mailbox.validity) left = { validity: mailbox.validity, uids: new Set() };
      const unread = await mailbox.listUnread();
      const found = unread.filter((uid) => !left.uids.has(uid)).slice(0, BATCH);
      const ends = [];
      for (const uid of found) ends.push(...(await Promise.allSettled([handle(mailbox, uid)])));
      for (const end of ends) if (end.status === "rejected") throw end.reason;
      return found.length === BATCH;
    } finally {
      await mailbox.close();
    }
  };

  async function handle(mailbox: Mailbox, uid: number): Promise<void> {
    const raw = await mailbox.fetch(uid, INCOMING_MAX_BYTES);
    const incoming = raw && (await readIncoming(raw));
    const taken = incoming ? await take(db, site, incoming, new Date()) : "unknown";
    if (taken === "unknown") return void left.uids.add(uid);
    await mailbox.putAside(uid);
    log.info({ uid, taken }, "mail taken in");
  }
}
