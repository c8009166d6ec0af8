import type { Board, Workshop } from "~/domain/workshop/types";
import type { Db } from "../connection";

/** A workshop with its boards, by its join code or by the token of its read-only view. */
export async function findWorkshop(
  db: Db,
  key: string,
  by: "code" | "follow_token" = "code",
): Promise<Workshop | null> {
  const row = await db("workshops as w")
    .join("events as e", "e.id", "w.event_id")
    .where(`w.${by}`, key)
    .first("w.*", "e.title", "e.round_id");
  if (!row) return null;
  return {
    id: row.id,
    eventId: row.event_id,
    eventTitle: row.title,
    code: row.code,
    followToken: row.follow_token,
    epoch: row.epoch,
    tableCount: row.table_count,
    votesPerSeat: row.votes_per_seat,
    votesPerTarget: row.votes_per_target,
    hidesWriting: Boolean(row.hides_writing),
    approvesFirst: Boolean(row.approves_first),
    asksName: Boolean(row.asks_name),
    allowsPhotos: Boolean(row.allows_photos),
    lateDays: row.late_days,
    tags: await db("round_tags").where({ round_id: row.round_id }).orderBy("position").pluck("name"),
    boards: await listBoards(db, row.id),
  };
}

async function listBoards(db: Db, workshopId: string): Promise<Board[]> {
  const rows: (Omit<Board, "lanes"> & { lanes: string })[] = await db("boards as b")
    .join("themes as t", "t.id", "b.theme_id")
    .where("b.workshop_id", workshopId)
    .orderBy("b.position")
    .select("b.id", "b.position", "t.name as theme", "b.prompt", "b.lanes");
  return rows.map((row) => ({ ...row, lanes: JSON.parse(row.lanes) }));
}
