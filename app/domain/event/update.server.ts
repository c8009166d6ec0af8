import type { Db } from "db/connection";
import { updateEventLinksExpiry } from "db/event-links";
import { findEventForUpdate, updateEvent as updateEventRow } from "db/events";
import { inTransaction } from "db/transaction";
import { deleteUnusedVenues, insertVenueOnce } from "db/venues";
import { listRegisteredMunicipalityCodes } from "db/views/registrants";
import { chooseSlug } from "./choose-slug.server";
import type { EventDraft } from "./draft";
import { doorClosesAt, lateClosesAt } from "./links.server";
import { writeParts } from "./write-parts.server";

export type UpdateOutcome =
  | { ok: true }
  | { ok: false; reason: "slug-taken" | "changed-meanwhile" | "municipality-in-use" };

/** Writes over the version that the draft was made from, and refuses when somebody else has changed it since. */
export function updateEvent(db: Db, eventId: string, draft: EventDraft, now: Date): Promise<UpdateOutcome> {
  return inTransaction(db, async (trx) => {
    const event = await findEventForUpdate(trx, eventId);
    if (event?.version !== draft.version) return { ok: false, reason: "changed-meanwhile" };
    const slug = await chooseSlug(trx, draft, event.id);
    if (!slug) return { ok: false, reason: "slug-taken" };
    if (await leavesSomebodyBehind(trx, event.id, draft)) return { ok: false, reason: "municipality-in-use" };
    const venueId = draft.venue && (await insertVenueOnce(trx, draft.venue));
    const groupId = draft.roundId === event.roundId ? event.groupId : null;
    await updateEventRow(trx, { ...draft, id: event.id, slug, groupId }, venueId, now);
    await writeParts(trx, event.id, draft, now);
    await moveLinks(trx, event.id, draft);
    await deleteUnusedVenues(trx);
    return { ok: true };
  });
}

/** Links that were handed out end with the event, whenever it is now. Without a day they wait for the next one. */
async function moveLinks(trx: Db, eventId: string, draft: EventDraft): Promise<void> {
  const [door, late] = [doorClosesAt(draft), lateClosesAt(draft)];
  if (door) await updateEventLinksExpiry(trx, eventId, "door", door);
  if (late) await updateEventLinksExpiry(trx, eventId, "late", late);
}

/** A municipality that somebody has registered from keeps its contact. */
async function leavesSomebodyBehind(trx: Db, eventId: string, draft: EventDraft): Promise<boolean> {
  const codes = new Set(draft.contacts.map(({ municipalityCode }) => municipalityCode));
  return (await listRegisteredMunicipalityCodes(trx, eventId)).some((code) => !codes.has(code));
}
