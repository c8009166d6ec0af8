import type { SentIdea } from "~/domain/workshop/types";
import type { Db } from "../connection";

/** What a seat has added, whatever became of it, in the order in which it came. */
export async function listOwnIdeas(db: Db, seatId: string): Promise<SentIdea[]> {
  const rows = await db("ideas as i")
    .join("boards as b", "b.id", "i.board_id")
    .where("i.seat_id", seatId)
    .orderBy("i.created_at")
    .select("i.*", "b.position");
  return rows.map((row) => ({
    id: row.id,
    board: row.position,
    number: row.number,
    text: row.text,
    ...(row.lane && { lane: row.lane }),
    ...(row.tags !== "[]" && { tags: JSON.parse(row.tags) }),
    ...(row.is_proposal && { isProposal: true }),
    standing: standingOf(row),
  }));
}

interface Marks {
  redacted_at: string | null;
  withdrawn_at: string | null;
  put_aside_at: string | null;
  held: string | null;
}

function standingOf({ redacted_at, withdrawn_at, put_aside_at, held }: Marks): SentIdea["standing"] {
  if (redacted_at) return "redacted";
  if (withdrawn_at) return "withdrawn";
  if (put_aside_at) return "aside";
  return held ? "held" : "shown";
}
