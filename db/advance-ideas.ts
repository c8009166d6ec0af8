import type { Db } from "./connection";

/** A view on a theme that was written before the event, with a registration or with a decline. */
export interface AdvanceIdea {
  id: string;
  eventId: string;
  themeId: string;
  registrationId: string | null;
  declineId: string | null;
  text: string;
  /** When its writer let it be shown on the board; null when they did not. */
  mayShowAt: string | null;
  onBoardAt: string | null;
  createdAt: string;
}

type WrittenWith = { registrationId: string } | { declineId: string };

export async function insertAdvanceIdeas(db: Db, ideas: AdvanceIdea[]): Promise<void> {
  if (ideas.length === 0) return;
  await db("advance_ideas").insert(
    ideas.map((idea) => ({
      id: idea.id,
      event_id: idea.eventId,
      theme_id: idea.themeId,
      registration_id: idea.registrationId,
      decline_id: idea.declineId,
      text: idea.text,
      may_show_at: idea.mayShowAt,
      on_board_at: idea.onBoardAt,
      created_at: idea.createdAt,
    })),
  );
}

/** Before they are written anew. What has been brought to a board stays. */
export async function deleteAdvanceIdeasNotOnBoard(db: Db, writtenWith: WrittenWith): Promise<void> {
  await db("advance_ideas").where(ownerOf(writtenWith)).whereNull("on_board_at").delete();
}

export async function listAdvanceIdeas(db: Db, writtenWith: WrittenWith): Promise<AdvanceIdea[]> {
  const rows = await db("advance_ideas").where(ownerOf(writtenWith)).orderBy(["created_at", "id"]);
  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    themeId: row.theme_id,
    registrationId: row.registration_id,
    declineId: row.decline_id,
    text: row.text,
    mayShowAt: row.may_show_at,
    onBoardAt: row.on_board_at,
    createdAt: row.created_at,
  }));
}

function ownerOf(writtenWith: WrittenWith) {
  return "declineId" in writtenWith
    ? { decline_id: writtenWith.declineId }
    : { registration_id: writtenWith.registrationId };
}

/** Its text is no longer kept; an id that is of no advance idea changes nothing. */
export async function updateAdvanceIdeaRedacted(db: Db, id: string): Promise<void> {
  await db("advance_ideas").where({ id }).update({ text: "" });
}

export async function updateAdvanceIdeaOnBoard(db: Db, id: string, now: Date): Promise<void> {
  await db("advance_ideas").where({ id }).update({ on_board_at: now.toISOString() });
}
