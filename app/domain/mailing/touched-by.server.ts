import type { Db } from "db/connection";
import { listRegistrants, type Registrant } from "db/views/registrants";
import type { EventDetails } from "~/domain/event/types";
import { changesFor, type Telling } from "./changes-of";

/** Registrations to which a change of the event matters, those too that have no address. */
export async function touchedBy(
  db: Db,
  told: readonly Telling[],
  event: EventDetails,
): Promise<Registrant[]> {
  const registrants = await listRegistrants(db, event.id, "all");
  return registrants.filter(
    (registrant) => !registrant.cancelledAt && changesFor(told, event, registrant).length > 0,
  );
}
