import type { Db } from "./connection";

/** Why the mailbox of incoming mail is not read. It is told of until `until`, by when somebody has tried again. */
export interface IncomingFault {
  reason: string;
  since: string;
  until: string;
}

/** A row beside the one of the outbox: both say what waits for somebody to mend the settings. */
const ID = "incoming";

export async function findIncomingFault(db: Db, now: Date): Promise<IncomingFault | null> {
  const fault = await db("outbox_pauses")
    .where({ id: ID })
    .where("until", ">", now.toISOString())
    .first("reason", "since", "until");
  return fault ?? null;
}

/** `since` stays what it was, unless nobody has told of the fault for a while. */
export async function insertIncomingFault(db: Db, { reason, since, until }: IncomingFault): Promise<void> {
  await db("outbox_pauses").where({ id: ID }).where("until", "<=", since).delete();
  await db("outbox_pauses")
    .insert({ id: ID, reason, since, until })
    .onConflict("id")
    .merge(["reason", "until"]);
}

export async function deleteIncomingFault(db: Db): Promise<void> {
  await db("outbox_pauses").where({ id: ID }).delete();
}
