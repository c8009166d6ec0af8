import { isWithin } from "~/domain/mailing/rules";
import type { Mailing, MailingProgress } from "~/domain/mailing/types";
import type { Db } from "../connection";
import { toMailing } from "../mailings";
import type { Scope } from "./registrants";

/** How far the messages have come that are written already. */
export type WrittenProgress = Omit<MailingProgress, "left">;

export interface ListedMailing extends Mailing {
  progress: WrittenProgress;
}

/** Mailings of an event that go to nobody outside the scope, the newest first. */
export async function listMailings(db: Db, eventId: string, scope: Scope): Promise<ListedMailing[]> {
  const rows = await db("mailings")
    .where({ event_id: eventId })
    .orderBy([{ column: "created_at", order: "desc" }, "id"]);
  const mailings = rows.map(toMailing).filter(({ audience }) => isWithin(audience, scope));
  const written = await countMessages(
    db,
    mailings.map(({ id }) => id),
  );
  return mailings.map((mailing) => ({ ...mailing, progress: written.get(mailing.id) ?? NOTHING }));
}

/** One of them; null when it is not within the scope. */
export async function findListedMailing(
  db: Db,
  eventId: string,
  scope: Scope,
  id: string,
): Promise<ListedMailing | null> {
  const row = await db("mailings").where({ id, event_id: eventId }).first();
  const mailing = row && toMailing(row);
  if (!mailing || !isWithin(mailing.audience, scope)) return null;
  return { ...mailing, progress: (await countMessages(db, [id])).get(id) ?? NOTHING };
}

/** The sending of an item of news; null when it has not been published. */
export async function findMailingOfNews(db: Db, newsId: string): Promise<ListedMailing | null> {
  const row = await db("mailings").where({ news_id: newsId }).first();
  return row
    ? { ...toMailing(row), progress: (await countMessages(db, [row.id])).get(row.id) ?? NOTHING }
    : null;
}

export interface FailedMessage {
  id: string;
  name: string | null;
  address: string;
  phone: string | null;
  answer: string | null;
}

/** Whom a mailing did not reach, with the number to ring. */
export async function listFailedOf(db: Db, mailingId: string): Promise<FailedMessage[]> {
  return db("outbox as o")
    .leftJoin("registrations as r", "r.id", "o.registration_id")
    .leftJoin("invitations as i", "i.id", "o.invitation_id")
    .where("o.mailing_id", mailingId)
    .whereIn("o.state", ["failed", "bounced"])
    .orderBy("o.to_name")
    .select(
      ...["o.id", "o.answer", "o.to_address as address"],
      db.raw("coalesce(o.to_name, i.organization_name) as name"),
      db.raw("coalesce(r.phone, i.phone) as phone"),
    );
}

/** Of the addresses those that a mail came back from, or whose owner called it spam; in small letters. */
export async function listBadAmong(
  db: Db,
  addresses: string[],
): Promise<Map<string, "bounce" | "complaint">> {
  const keys = addresses.map((address) => address.toLowerCase());
  const found = new Map<string, "bounce" | "complaint">();
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = db("bad_addresses").whereIn("email_key", keys.slice(from, from + BATCH));
    for (const row of await some.select("email_key", "reason")) found.set(row.email_key, row.reason);
  }
  return found;
}

const BATCH = 500;

const NOTHING: WrittenProgress = { sent: 0, waiting: 0, failed: 0, takenBack: 0 };

async function countMessages(db: Db, mailingIds: string[]): Promise<Map<string, WrittenProgress>> {
  const rows = await db("outbox")
    .whereIn("mailing_id", mailingIds)
    .groupBy("mailing_id", "state")
    .select("mailing_id", "state", db.raw("count(*) as count"));
  const found = new Map<string, WrittenProgress>();
  for (const { mailing_id: id, state, count } of rows) {
    const progress = found.get(id) ?? { ...NOTHING };
    progress[stageOf(state)] += Number(count);
    found.set(id, progress);
  }
  return found;
}

function stageOf(state: string): keyof WrittenProgress {
  if (state === "sent") return "sent";
  if (state === "cancelled") return "takenBack";
  return state === "failed" || state === "bounced" ? "failed" : "waiting";
}
