import type { SentIdea } from "~/domain/workshop/types";
import type { Db } from "../connection";

/** What a seat has added, put aside or not, in the order in which it came. */
export async function listOwnIdeas(db: Db, seatId: string): Promise<SentIdea[]> {
  return db("ideas as i")
    .join("boards as b", "b.id", "i.board_id")
    .where("i.seat_id", seatId)
    .orderBy("i.created_at")
    .select("i.id", "b.position as board", "i.number", "i.text");
}
