import type { Board, Workshop } from "~/domain/workshop/types";
import type { Db } from "../connection";

/** A workshop with its boards, by its join code. */
export async function findWorkshop(db: Db, code: string): Promise<Workshop | null> {
  const row = await db("workshops as w")
    .join("events as e", "e.id", "w.event_id")
    .where("w.code", code)
    .first("w.id", "w.event_id", "w.code", "e.title");
  if (!row) return null;
  return {
    id: row.id,
    eventId: row.event_id,
    eventTitle: row.title,
    code: row.code,
    boards: await listBoards(db, row.id),
  };
}

async function listBoards(db: Db, workshopId: string): Promise<Board[]> {
  return db("boards as b")
    .join("themes as t", "t.id", "b.theme_id")
    .where("b.workshop_id", workshopId)
    .orderBy("b.position")
    .select("b.id", "b.position", "t.name as theme", "b.prompt");
}
