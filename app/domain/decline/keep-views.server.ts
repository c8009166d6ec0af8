import { deleteAdvanceIdeasNotOnBoard, insertAdvanceIdeas, listAdvanceIdeas } from "db/advance-ideas";
import type { Db } from "db/connection";
import { newId } from "db/id";
import type { DeclineForm } from "./form.server";
import type { Decline } from "./types";

/** Writes the views of a decline anew, but those that are on the board already. */
export async function keepViews(
  trx: Db,
  decline: Decline,
  views: DeclineForm["views"],
  now: Date,
): Promise<void> {
  await deleteAdvanceIdeasNotOnBoard(trx, { declineId: decline.id });
  await addViews(trx, decline, views, now);
}

/** Writes views on the themes on which a decline has none yet; how many they were. */
export async function addViews(
  trx: Db,
  { id, eventId }: Decline,
  views: DeclineForm["views"],
  now: Date,
): Promise<number> {
  const known = (await listAdvanceIdeas(trx, { declineId: id })).map(({ themeId }) => themeId);
  const at = now.toISOString();
  const ideas = views
    .filter(({ themeId }) => !known.includes(themeId))
    .map(({ themeId, text, mayShow }) => ({
      ...{ id: newId(), eventId, themeId, registrationId: null, declineId: id, text },
      ...{ mayShowAt: mayShow ? at : null, onBoardAt: null, createdAt: at },
    }));
  await insertAdvanceIdeas(trx, ideas);
  return ideas.length;
}
