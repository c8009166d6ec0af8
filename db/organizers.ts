import type { ContactPerson } from "~/domain/event/types";
import type { Db } from "./connection";

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
