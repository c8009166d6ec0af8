import type { IdeaSource } from "~/domain/workshop/types";
import type { Db } from "../connection";

/** What may be brought to a board and has not been, in the order of writing. */
export async function listAdvanceIdeasFor(
  db: Db,
  boardId: string,
): Promise<{ id: string; text: string; source: IdeaSource }[]> {
  const rows: { id: string; text: string; decline_id: string | null }[] = await waiting(db)
    .where("b.id", boardId)
    .orderBy(["a.created_at", "a.id"])
    .select("a.id", "a.text", "a.decline_id");
  return rows.map(({ id, text, decline_id }) => ({ id, text, source: decline_id ? "absent" : "advance" }));
}

/** How many wait to be brought to each board of a workshop, by the board's position. */
export async function countAdvanceIdeas(db: Db, workshopId: string): Promise<Record<number, number>> {
  const rows: { position: number; count: number | string }[] = await waiting(db)
    .where("b.workshop_id", workshopId)
    .groupBy("b.position")
    .select("b.position", db.raw("count(a.id) as count"));
  return Object.fromEntries(rows.map(({ position, count }) => [position, Number(count)]));
}

/** Written with a consent, and not brought yet. What a cancelled registration holds is not shown. */
function waiting(db: Db) {
  return db("advance_ideas as a")
    .join("workshops as w", "w.event_id", "a.event_id")
    .join("boards as b", (on) => on.on("b.workshop_id", "w.id").andOn("b.theme_id", "a.theme_id"))
    .leftJoin("registrations as r", "r.id", "a.registration_id")
    .whereNotNull("a.may_show_at")
    .whereNull("a.on_board_at")
    .whereNull("r.cancelled_at");
}
