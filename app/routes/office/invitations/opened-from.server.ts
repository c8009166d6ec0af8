import type { Db } from "db/connection";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { findEventDetails } from "db/views/event-details";
import { requireRegistrantScope } from "~/access/require.server";
import { notFound } from "~/http/refuse";

/**
 * The event of an address, who asks for its invitations, and whose they may see. `municipalities` are those they
 * may invite for. Throws a 404 for those who have no part in it.
 */
export async function openedFrom(request: Request, id = "", db: Db) {
  const { asker, scope } = await requireRegistrantScope(db, request, id);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  const own = event.contacts.map(({ municipality }) => municipality);
  const all = own.length > 0 ? own : await listMunicipalitiesAndArea(db);
  const municipalities = all.filter(({ code }) => scope === "all" || scope.includes(code));
  return { asker, scope, event, municipalities };
}
