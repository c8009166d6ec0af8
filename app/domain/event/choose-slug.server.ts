import type { Db } from "db/connection";
import { findEventIdBySlug } from "db/events";
import type { EventDraft } from "./draft";
import { slugOf } from "./slug";

/** The address of an event: the one that was asked for, or one from its title; null when it is another's. */
export async function chooseSlug(trx: Db, draft: EventDraft, eventId: string | null): Promise<string | null> {
  const isFree = async (slug: string) => [null, eventId].includes(await findEventIdBySlug(trx, slug));
  if (draft.slug) return (await isFree(draft.slug)) ? draft.slug : null;
  const wanted = slugOf(draft.title);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (await isFree(slug)) return slug;
  }
}
