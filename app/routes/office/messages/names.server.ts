import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import type { EventDetails } from "~/domain/event/types";
import type { Names } from "./audience-words";

/** What an audience of the event may be narrowed to, by code and id. */
export async function namesOf(db: Db, event: EventDetails): Promise<Names> {
  const municipalities = (await listMunicipalitiesAndArea(db)).map(({ code, name }) => [code, name]);
  return Object.fromEntries([...municipalities, ...event.themes.map(({ id, name }) => [id, name])]);
}
