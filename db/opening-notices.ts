import type { Db } from "./connection";

/** Somebody who asked to be told when registration for an event opens. */
export interface OpeningNotice {
  id: string;
  eventId: string;
  email: string;
  language: string;
}

/** One that is there already, by its event and address, stays as it is. */
export async function insertOpeningNoticeOnce(db: Db, notice: OpeningNotice, now: Date): Promise<void> {
  await db("opening_notices")
    .insert({
      id: notice.id,
      event_id: notice.eventId,
      email: notice.email,
      email_key: notice.email.toLowerCase(),
      language: notice.language,
      created_at: now.toISOString(),
    })
    .onConflict(["event_id", "email_key"])
    .ignore();
}

export async function listOpeningNotices(
  db: Db,
  eventId: string,
  afterId: string,
  limit: number,
): Promise<OpeningNotice[]> {
  const rows = await db("opening_notices")
    .where({ event_id: eventId })
    .where("id", ">", afterId)
    .orderBy("id")
    .limit(limit);
  return rows.map(({ id, event_id, email, language }) => ({ id, eventId: event_id, email, language }));
}

/** The events of which somebody waits to be told. */
export async function listAskedEventIds(db: Db): Promise<string[]> {
  return db("opening_notices").distinct().pluck("event_id");
}

/** When the last of those asked who wait; null when nobody waits. */
export async function findLastAsked(db: Db, eventId: string): Promise<string | null> {
  const row = await db("opening_notices").where({ event_id: eventId }).max({ last: "created_at" }).first();
  return row?.last ?? null;
}

export async function deleteOpeningNotice(trx: Db, id: string): Promise<void> {
  await trx("opening_notices").where({ id }).delete();
}

export async function deleteOpeningNotices(trx: Db, eventId: string): Promise<void> {
  await trx("opening_notices").where({ event_id: eventId }).delete();
}

/** Those to whom nothing is sent any more. */
export async function deleteUnreachableOpeningNotices(trx: Db, eventId: string): Promise<void> {
  await trx("opening_notices")
    .where({ event_id: eventId })
    .whereIn("email_key", trx("bad_addresses").select("email_key"))
    .delete();
}
