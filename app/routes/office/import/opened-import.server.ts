import type { Db } from "db/connection";
import { findImport } from "db/imports";
import { requireAsker, requireOrganizationScope } from "~/access/require.server";
import type { Import } from "~/domain/import/types";
import type { Asker } from "~/domain/organizer/types";
import { notFound } from "~/http/refuse";
import { openedFrom } from "../invitations/opened-from.server";

interface Opened {
  asker: Asker;
  found: Import;
  /** Whose rows they may import at this moment. */
  scope: "all" | readonly string[];
  /** Whose invitations they are. */
  event: { id: string; title: string } | null;
}

/** An import of whoever asks, while they still have the right to it. Throws a 404 for all others. */
export async function openedImport(request: Request, id = "", db: Db): Promise<Opened> {
  const { organizerId } = await requireAsker(db, request);
  const found = await findImport(db, id, organizerId);
  if (!found) throw notFound();
  if (!found.eventId) return { ...(await requireOrganizationScope(db, request)), found, event: null };
  const { asker, event, municipalities } = await openedFrom(request, found.eventId, db);
  const scope = municipalities.map(({ code }) => code);
  return { asker, found, scope, event: { id: event.id, title: event.title } };
}
