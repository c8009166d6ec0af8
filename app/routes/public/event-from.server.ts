import type { Db } from "db/connection";
import { findEventDetails } from "db/views/event-details";
import { findRecentEventDetails } from "db/views/recent-event";
import type { EventDetails } from "~/domain/event/types";
import { notFound } from "~/http/refuse";

/** The event of an address, as the public may see it. Throws a 404 when there is none, or it is a draft. */
export async function publicEventFrom(db: Db, slug = ""): Promise<EventDetails> {
  return publicOnly(await findEventDetails(db, { slug }));
}

/** The same, at most a second old, for the form that hundreds may send at once. */
export async function recentEventFrom(db: Db, slug = ""): Promise<EventDetails> {
  return publicOnly(await findRecentEventDetails(db, slug));
}

function publicOnly(event: EventDetails | null): EventDetails {
  if (!event || event.state === "draft") throw notFound();
  return event;
}
