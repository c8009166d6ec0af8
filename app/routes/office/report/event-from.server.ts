import type { Params } from "@remix-run/react";
import type { Db } from "db/connection";
import { findEvent } from "db/events";
import { requireOrganizer } from "~/access/require.server";
import type { Event } from "~/domain/event/types";
import type { Asker } from "~/domain/organizer/types";
import { notFound } from "~/http/refuse";

/** The event of an address and the organiser who asks for it. Throws a 404 for all others. */
export async function organizedEventFrom(
  db: Db,
  request: Request,
  params: Params,
): Promise<{ asker: Asker; event: Event }> {
  const asker = await requireOrganizer(db, request);
  const event = await findEvent(db, params.id ?? "");
  if (!event) throw notFound();
  return { asker, event };
}
