import type { ContactPerson, EventDetails, RegistrationContact, Theme, Venue } from "~/domain/event/types";
import type { Db } from "../connection";
import { toEvent } from "../events";
import { toMunicipality } from "../municipalities";
import { toContactPerson } from "../organizers";
import { listQuotas } from "../quotas";
import { toVenue } from "../venues";

/** An event with all that its page shows, by its address or its id. Drafts too: the asker decides. */
export async function findEventDetails(
  db: Db,
  by: { slug: string } | { id: string },
): Promise<EventDetails | null> {
  const row = await db("events").where(by).first();
  if (!row) return null;
  const round = row.round_id ? await db("rounds").where({ id: row.round_id }).first("year") : undefined;
  return {
    ...toEvent(row),
    roundYear: round?.year ?? null,
    venue: row.venue_id ? await findVenue(db, row.venue_id) : null,
    hosts: await db("event_hosts").where({ event_id: row.id }).orderBy("position").pluck("name"),
    contacts: await listRegistrationContacts(db, row.id),
    enquiryContacts: await listEnquiryContacts(db, row.id),
    themes: row.round_id ? await listThemes(db, row.round_id) : [],
    quotas: row.capacity === null ? [] : await listQuotas(db, row.id),
  };
}

async function findVenue(db: Db, id: string): Promise<Venue | null> {
  const row = await db("venues").where({ id }).first();
  return row ? toVenue(row) : null;
}

async function listRegistrationContacts(db: Db, eventId: string): Promise<RegistrationContact[]> {
  const rows = await db("registration_contacts as rc")
    .join("municipalities as m", "m.code", "rc.municipality_code")
    .join("organizers as c", "c.id", "rc.organizer_id")
    .leftJoin("organizers as s", "s.id", "rc.stand_in_id")
    .where("rc.event_id", eventId)
    .orderBy("rc.position")
    .select(
      ...["code", "name", "genitive", "locative"].map((column) => `m.${column} as m_${column}`),
      ...PERSON.map((column) => `c.${column} as c_${column}`),
      ...PERSON.map((column) => `s.${column} as s_${column}`),
      "c.daily_digest",
    );
  return rows.map((row) => ({
    municipality: toMunicipality({
      code: row.m_code,
      name: row.m_name,
      genitive: row.m_genitive,
      locative: row.m_locative,
    }),
    contact: person(row, "c_"),
    standIn: row.s_id ? person(row, "s_") : null,
    ...(row.daily_digest === 1 ? { wantsDigest: true } : {}),
  }));
}

const PERSON = ["id", "name", "title", "email", "phone"];

function person(row: Record<string, string>, prefix: string): ContactPerson {
  const fields = Object.fromEntries(PERSON.map((column) => [column, row[prefix + column]]));
  return toContactPerson(fields as unknown as ContactPerson);
}

async function listEnquiryContacts(db: Db, eventId: string): Promise<ContactPerson[]> {
  const rows = await db("enquiry_contacts as e")
    .join("organizers as o", "o.id", "e.organizer_id")
    .where("e.event_id", eventId)
    .orderBy("e.position")
    .select("o.id", "o.name", "o.title", "o.email", "o.phone");
  return rows.map(toContactPerson);
}

export async function listThemes(db: Db, roundId: string): Promise<Theme[]> {
  return db("themes")
    .where({ round_id: roundId })
    .orderBy("position")
    .select("id", "position", "name", "prompt");
}
