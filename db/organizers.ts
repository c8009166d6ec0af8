import type { ContactPerson } from "~/domain/event/types";
import { type Db, isSqlite } from "./connection";

interface Row {
  id: string;
  name: string;
  title: string | null;
  email: string;
  phone: string | null;
}

export function toContactPerson({ id, name, title, email, phone }: Row): ContactPerson {
  return { id, name, title, email, phone };
}

export async function findOrganizer(db: Db, id: string): Promise<ContactPerson | null> {
  const row: Row | undefined = await db("organizers").where({ id }).whereNull("disabled_at").first();
  return row ? toContactPerson(row) : null;
}

/** `email` in lower case. */
export async function findOrganizerByEmail(db: Db, email: string): Promise<ContactPerson | null> {
  const row: Row | undefined = await db("organizers").where({ email }).whereNull("disabled_at").first();
  return row ? toContactPerson(row) : null;
}

export async function insertOrganizer(db: Db, person: ContactPerson, now: Date): Promise<void> {
  await db("organizers").insert({ ...person, created_at: now.toISOString() });
}

export async function updateOrganizer(db: Db, { id, ...person }: ContactPerson): Promise<void> {
  await db("organizers").where({ id }).update(person);
}

/** Whether somebody wants one mail a day instead of a notice each, and since when they have been told nothing. */
export interface DigestSetting {
  daily: boolean;
  toldUntil: string | null;
}

export async function findDigestSetting(db: Db, id: string): Promise<DigestSetting> {
  const row = await db("organizers").where({ id }).first("daily_digest", "digest_until");
  return { daily: row?.daily_digest === 1, toldUntil: row?.digest_until ?? null };
}

export async function updateDigestSetting(db: Db, id: string, setting: DigestSetting): Promise<void> {
  await db("organizers")
    .where({ id })
    .update({ daily_digest: Number(setting.daily), digest_until: setting.toldUntil });
}

/**
 * Who was told up to a moment that is still ahead, by a clock that ran ahead, counts as told up to `until`: better
 * that something of the day is told once more than that all that follows is not.
 */
export async function updateDigestsAhead(trx: Db, now: Date, until: string): Promise<void> {
  await trx("organizers").where("digest_until", ">", now.toISOString()).update({ digest_until: until });
}

/** Those who want a digest and have had none up to a moment; on PostgreSQL none that another worker has taken. */
export async function listOwedDigest(
  trx: Db,
  until: string,
): Promise<(ContactPerson & { toldUntil: string })[]> {
  const query = trx("organizers")
    .where({ daily_digest: 1 })
    .whereNull("disabled_at")
    .where("digest_until", "<", until);
  if (!isSqlite(trx)) query.forUpdate().skipLocked();
  const rows: (Row & { digest_until: string })[] = await query;
  return rows.map((row) => ({ ...toContactPerson(row), toldUntil: row.digest_until }));
}
