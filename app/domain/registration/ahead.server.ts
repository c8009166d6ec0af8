import type { Db } from "db/connection";
import { listLine } from "db/participants";
import { listRooms } from "db/quotas";
import type { Event } from "~/domain/event/types";
import { aheadOf } from "./places";

/** How many people wait before those of a registration who wait; 0 when all have their place. */
export async function findAhead(db: Db, event: Event, { id }: { id: string }): Promise<number> {
  if (event.capacity === null) return 0;
  return aheadOf(await listLine(db, event.id), await listRooms(db, event.id), id);
}
