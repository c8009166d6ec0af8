import type { Db } from "db/connection";
import { findEvent } from "db/events";
import { findWorkshop } from "db/views/workshop";
import { findWorkshopCodeOfEvent } from "db/workshops";
import { requireFacilitator } from "~/access/require.server";
import { notFound } from "~/http/refuse";

/** The event of an address and its workshop, if it has one. Throws a 404 for those who don't lead its boards. */
export async function openedFrom(request: Request, eventId = "", db: Db) {
  const asker = await requireFacilitator(db, request, eventId);
  const event = await findEvent(db, eventId);
  if (!event) throw notFound();
  const code = await findWorkshopCodeOfEvent(db, eventId);
  return { asker, event, workshop: code ? await findWorkshop(db, code) : null };
}
