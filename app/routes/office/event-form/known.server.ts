import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listRounds } from "db/rounds";
import type { Known } from "~/domain/event/form.server";

/** What the lists of the event form offer. */
export async function knownIn(db: Db): Promise<Known> {
  return {
    municipalityCodes: (await listMunicipalitiesAndArea(db)).map(({ code }) => code),
    roundIds: (await listRounds(db)).map(({ id }) => id),
  };
}
