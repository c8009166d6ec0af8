import { deleteIncomingFault, insertIncomingFault } from "db/incoming-faults";
import { INCOMING_MAX_BYTES, readIncoming } from "emails/incoming/read";
import { take } from "~/domain/incoming/take.server";
import type { WorkerContext } from "./context";
import { type Mailbox, openMailbox } from "./mailbox";
import { MailboxFault } from "./mailbox-fault";

/** The most that is looked at in one visit. */
const BATCH = 50;

/** A fault that nobody has met again for so long is over: the mailbox is not read at all any more. */
const FAULT_MS = 5 * 60_000;

/**
 * Reads the mailbox of IMAP_URL. What is known is done and put aside into a folder of its own; what is for people
 * stays unread and is not looked at again while this process lives. A mail that fails holds up no other. When the
 * mailbox cannot be read the office is told.
 */
export function createReader({ db, site, imapUrl, log }: WorkerContext & { imapUrl: string }) {
  let left = { validity: "", uids: new Set<number>() };

  return async function read(now: Date): Promise<boolean> {
    try {
      const isMore = await visit();
      await deleteIncomingFault(db);
      return isMore;
    } catch (err) {
      if (!(err instanceof MailboxFault)) throw err;
      const until = new Date(now.getTime() + FAULT_MS);
      const { reason } = err;
      await insertIncomingFault(db, { reason, since: now.toISOString(), until: until.toISOString() });
      log.error({ err }, "mailbox not read");
      // No sooner than the clock says: a mail server locks out who knocks too often.
      return false;
    }
  };

  async function visit(): Promise<boolean> {
    const mailbox = await openMailbox(imapUrl);
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
  }

  async function handle(mailbox: Mailbox, uid: number): Promise<void> {
    const raw = await mailbox.fetch(uid, INCOMING_MAX_BYTES);
    const incoming = raw && (await readIncoming(raw));
    const taken = incoming ? await take(db, site, incoming, new Date()) : "unknown";
    if (taken === "unknown") return void left.uids.add(uid);
    await mailbox.putAside(uid);
    log.info({ uid, taken }, "mail taken in");
  }
}
