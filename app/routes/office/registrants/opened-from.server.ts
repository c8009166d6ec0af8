import type { Params } from "@remix-run/react";
import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { findEventDetails } from "db/views/event-details";
import { requireRegistrantScope } from "~/access/require.server";
import { notFound } from "~/http/refuse";

/**
 * The event of an address, who asks, and whose registrations they may see. `municipalities` are those that one
 * may register from, as far as they are the asker's. Throws a 404 for those who have no part in it.
 */
export async function openedFrom(db: Db, request: Request, { id = "" }: Params) {
  const { asker, scope } = await requireRegistrantScope(db, request, id);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  const asked = event.contacts.map(({ municipality }) => municipality);
  const all = asked.length > 0 ? asked : await listMunicipalitiesAndArea(db);
  const municipalities = all.filter(({ code }) => scope === "all" || scope.includes(code));
  return { asker, scope, event, municipalities };
}
