import type { Held, IdeaContent, IdeaSource } from "~/domain/workshop/types";
import type { Db } from "./connection";

interface NewIdea extends IdeaContent {
  id: string;
  boardId: string;
  number: number;
  /** Null: it was not written on a device in the hall. */
  seatId: string | null;
  source?: IdeaSource;
  table?: number;
  held?: Held;
  traceCode?: string | null;
}

export async function insertIdea(db: Db, idea: NewIdea, now: Date): Promise<void> {
  await db("ideas").insert({
    id: idea.id,
    board_id: idea.boardId,
    number: idea.number,
    seat_id: idea.seatId,
    ...toColumns(idea),
    source: idea.source ?? null,
    table_number: idea.table ?? null,
    held: idea.held ?? null,
    trace_code: idea.traceCode ?? null,
    created_at: now.toISOString(),
  });
}

function toColumns({ text, lane, tags, isProposal }: IdeaContent) {
  return { text, lane: lane ?? null, tags: JSON.stringify(tags ?? []), is_proposal: Number(isProposal ?? 0) };
}

/** An idea as the commands about it need it. */
export interface IdeaRow {
  id: string;
  boardId: string;
  number: number;
  seatId: string | null;
  text: string;
  groupId: string | null;
  held: Held | null;
  isAside: boolean;
  isWithdrawn: boolean;
  isRedacted: boolean;
}

export async function findIdea(db: Db, id: string): Promise<IdeaRow | null> {
  const row = await db("ideas").where({ id }).first();
  if (!row) return null;
  return {
    id: row.id,
    boardId: row.board_id,
    number: row.number,
    seatId: row.seat_id,
    text: row.text,
    groupId: row.group_id,
    held: row.held,
    isAside: row.put_aside_at !== null,
    isWithdrawn: row.withdrawn_at !== null,
    isRedacted: row.redacted_at !== null,
  };
}

export async function listIdeaIds(db: Db, boardId: string): Promise<string[]> {
  return db("ideas").where({ board_id: boardId }).pluck("id");
}

/** Those that their writers took back and whose text is still kept. */
export async function listWithdrawnIdeas(db: Db, boardId: string): Promise<string[]> {
  return db("ideas").where({ board_id: boardId, redacted_at: null }).whereNotNull("withdrawn_at").pluck("id");
}

/** `editedAt` is null when its writer has not changed it. */
export async function updateIdeaContent(
  db: Db,
  id: string,
  content: IdeaContent,
  editedAt: Date | null,
): Promise<void> {
  await db("ideas")
    .where({ id })
    .update({ ...toColumns(content), ...(editedAt && { edited_at: editedAt.toISOString() }) });
}

export async function updateIdeaPutAside(db: Db, id: string, at: Date | null): Promise<void> {
  await db("ideas")
    .where({ id })
    .update({ put_aside_at: at?.toISOString() ?? null });
}

export async function updateIdeaWithdrawn(db: Db, id: string, at: Date | null): Promise<void> {
  await db("ideas")
    .where({ id })
    .update({ withdrawn_at: at?.toISOString() ?? null });
}

export async function updateIdeaApproved(db: Db, id: string): Promise<void> {
  await db("ideas").where({ id }).update({ held: null });
}

export async function updateIdeaGroup(db: Db, id: string, groupId: string | null): Promise<void> {
  await db("ideas").where({ id }).update({ group_id: groupId });
}

export async function updateIdeaRedacted(db: Db, id: string, now: Date): Promise<void> {
  await db("ideas").where({ id }).update({ text: "", redacted_at: now.toISOString() });
}

export async function deleteIdeaPhoto(db: Db, ideaId: string): Promise<void> {
  await db("idea_photos").where({ idea_id: ideaId }).delete();
}

/** How many ideas a seat has added after a moment. */
export async function countIdeasOfSeat(db: Db, seatId: string, after: Date): Promise<number> {
  const row = await db("ideas")
    .where({ seat_id: seatId })
    .where("created_at", ">", after.toISOString())
    .count({ count: "*" })
    .first();
  return Number(row?.count ?? 0);
}
