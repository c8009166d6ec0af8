import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import type { EventDetails, Municipality } from "~/domain/event/types";

/** The municipalities whose contacts wait for registrations; all, when the event has no contacts of its own. */
export async function askedMunicipalities(db: Db, event: EventDetails): Promise<Municipality[]> {
  if (event.contacts.length > 0) return event.contacts.map(({ municipality }) => municipality);
  return listMunicipalitiesAndArea(db);
}
