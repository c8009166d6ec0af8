import type { Db } from "db/connection";
import { insertEvent } from "db/events";
import { newId } from "db/id";
import { inTransaction } from "db/transaction";
import { insertVenueOnce } from "db/venues";
import { chooseSlug } from "./choose-slug.server";
import type { EventDraft } from "./draft";
import { writeParts } from "./write-parts.server";

type CreateOutcome = { ok: true; id: string } | { ok: false; reason: "slug-taken" };

export function createEvent(db: Db, draft: EventDraft, now: Date): Promise<CreateOutcome> {
  return inTransaction(db, async (trx) => {
    const slug = await chooseSlug(trx, draft, null);
    if (!slug) return { ok: false, reason: "slug-taken" };
    const id = newId();
    const venueId = draft.venue && (await insertVenueOnce(trx, draft.venue));
    await insertEvent(trx, { ...draft, id, slug, groupId: null }, venueId, now);
    await writeParts(trx, id, draft, now);
    return { ok: true, id };
  });
}
