import type { Event } from "~/domain/event/types";
import type { Mailing } from "~/domain/mailing/types";
import type { Db } from "../connection";
import { toEvent } from "../events";
import { toMailing } from "../mailings";

/** A mailing whose time went by while nobody could send it. */
export interface MissedMailing extends Mailing {
  event: Event;
}

/** All that wait for a decision, or those of one event; the earliest first. */
export async function listMissedMailings(db: Db, eventId?: string): Promise<MissedMailing[]> {
  const query = db("mailings").where({ state: "missed" }).whereNotNull("event_id").orderBy(["due_at", "id"]);
  if (eventId) query.where({ event_id: eventId });
  const mailings = (await query).map(toMailing);
  const ids = mailings.map((mailing) => mailing.eventId);
  const events = new Map((await db("events").whereIn("id", ids)).map((row) => [row.id, toEvent(row)]));
  return mailings.flatMap((mailing) => {
    const event = events.get(mailing.eventId);
    return event ? [{ ...mailing, event }] : [];
  });
}
