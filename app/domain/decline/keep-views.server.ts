import { deleteAdvanceIdeasNotOnBoard, insertAdvanceIdeas, listAdvanceIdeas } from "db/advance-ideas";
import type { Db } from "db/connection";
import { newId } from "db/id";
import type { DeclineForm } from "./form.server";
import type { Decline } from "./types";

/** Writes the views of a decline anew, but those that are on the board already. */
export async function keepViews(
  trx: Db,
  { id, eventId }: Decline,
  views: DeclineForm["views"],
  now: Date,
): Promise<void> {
  await deleteAdvanceIdeasNotOnBoard(trx, { declineId: id });
  const shown = (await listAdvanceIdeas(trx, { declineId: id })).map(({ themeId }) => themeId);
  const at = now.toISOString();
  const ideas = views
    .filter(({ themeId }) => !shown.includes(themeId))
    .map(({ themeId, text, mayShow }) => ({
      ...{ id: newId(), eventId, themeId, registrationId: null, declineId: id, text },
      ...{ mayShowAt: mayShow ? at : null, onBoardAt: null, createdAt: at },
    }));
  await insertAdvanceIdeas(trx, ideas);
}
