import type { Db } from "./connection";

/** A mail that was kept instead of sent: the very bytes, for the mailbox page. */
interface KeptMail {
  id: string;
  raw: string;
  receivedAt: string;
}

/** The mail of an outbox message, once: a second sending of the same message leaves no second mail. */
export async function insertKeptMail(db: Db, outboxId: string, raw: string, now: Date): Promise<void> {
  await db("mailbox")
    .insert({ id: outboxId, outbox_id: outboxId, raw, received_at: now.toISOString() })
    .onConflict("id")
    .ignore();
}

/** A page of mails, newest first. */
export async function listKeptMails(db: Db, page: { limit: number; offset: number }): Promise<KeptMail[]> {
  const rows: Row[] = await db("mailbox")
    .orderBy([{ column: "received_at", order: "desc" }, { column: "id" }])
    .limit(page.limit)
    .offset(page.offset);
  return rows.map(toKeptMail);
}

export async function findKeptMail(db: Db, id: string): Promise<KeptMail | null> {
  const row: Row | undefined = await db("mailbox").where({ id }).first();
  return row ? toKeptMail(row) : null;
}

interface Row {
  id: string;
  raw: string;
  received_at: string;
}

function toKeptMail(row: Row): KeptMail {
  return { id: row.id, raw: row.raw, receivedAt: row.received_at };
}
