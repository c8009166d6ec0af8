import type { Db } from "db/connection";
import { findEventDetails } from "db/views/event-details";
import type { EventDetails } from "~/domain/event/types";
import { notFound } from "~/http/refuse";

/** The event of an address, as the public may see it. Throws a 404 when there is none, or it is a draft. */
export async function publicEventFrom(db: Db, slug: string | undefined): Promise<EventDetails> {
  const event = await findEventDetails(db, { slug: slug ?? "" });
  if (!event || event.state === "draft") throw notFound();
  return event;
}
