import type { Venue } from "~/domain/event/types";
import type { Db } from "./connection";
import { newId } from "./id";

interface Row {
  id: string;
  name: string;
  room: string | null;
  street_address: string | null;
  town: string | null;
  parking_note: string | null;
  access_note: string | null;
}

export function toVenue(row: Row): Venue {
  return {
    id: row.id,
    name: row.name,
    room: row.room,
    streetAddress: row.street_address,
    town: row.town,
    parkingNote: row.parking_note,
    accessNote: row.access_note,
  };
}

/** The id of the venue that is described just so: one that is there already, or a new one. */
export async function insertVenueOnce(db: Db, venue: Omit<Venue, "id">): Promise<string> {
  const row = {
    name: venue.name,
    room: venue.room,
    street_address: venue.streetAddress,
    town: venue.town,
    parking_note: venue.parkingNote,
    access_note: venue.accessNote,
  };
  const same = await db("venues").where(row).first("id");
  if (same) return same.id;
  const id = newId();
  await db("venues").insert({ id, ...row });
  return id;
}

/** Removes the descriptions that no event uses any more. */
export async function deleteUnusedVenues(db: Db): Promise<void> {
  await db("venues").whereNotIn("id", db("events").whereNotNull("venue_id").select("venue_id")).delete();
}
