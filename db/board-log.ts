import type { Board, IdeaSource, LogEvent } from "~/domain/workshop/types";
import type { Db } from "./connection";

type Kind = LogEvent["kind"];

interface Row {
  board_id: string;
  number: number;
  command_id: string;
  kind: Kind;
  payload: string;
}

export interface Entry {
  boardId: string;
  number: number;
  commandId: string;
  kind: Kind;
  payload: { text?: string; source?: IdeaSource; ideaId?: string; reason?: string | null };
  seatId: string | null;
  organizerId: string | null;
}

export async function appendToBoardLog(db: Db, entry: Entry, now: Date): Promise<void> {
  await db("board_log").insert({
    board_id: entry.boardId,
    number: entry.number,
    command_id: entry.commandId,
    kind: entry.kind,
    payload: JSON.stringify(entry.payload),
    seat_id: entry.seatId,
    organizer_id: entry.organizerId,
    created_at: now.toISOString(),
  });
}

interface Answered {
  number: number;
  kind: Kind;
  seatId: string | null;
  organizerId: string | null;
}

/** What a command did when it was first sent, and who sent it. */
export async function findAnswered(db: Db, boardId: string, commandId: string): Promise<Answered | null> {
  const row = await db("board_log").where({ board_id: boardId, command_id: commandId }).first();
  if (!row) return null;
  return { number: row.number, kind: row.kind, seatId: row.seat_id, organizerId: row.organizer_id };
}

/** What follows these numbers in the logs of a workshop's boards, each board in the order of its numbers. */
export async function listBoardLogAfter(db: Db, boards: Board[], after: number[]): Promise<LogEvent[]> {
  const positions = new Map(boards.map((board) => [board.id, board.position]));
  const rows: Row[] = await db("board_log")
    .where((any) => {
      for (const [index, board] of boards.entries()) {
        any.orWhere((one) => one.where("board_id", board.id).where("number", ">", after[index] ?? 0));
      }
    })
    .orderBy("number")
    .select("board_id", "number", "command_id", "kind", "payload");
  return rows.map((row) => toLogEvent(row, positions.get(row.board_id) ?? 0));
}

function toLogEvent(row: Row, board: number): LogEvent {
  const { number, kind } = row;
  const payload: Entry["payload"] = JSON.parse(row.payload);
  const { text = "", source, ideaId = "" } = payload;
  switch (kind) {
    case "idea-added":
      return { board, number, kind, idea: { id: row.command_id, number, text, ...(source && { source }) } };
    case "idea-put-aside":
      return { board, number, kind, ideaId, reason: payload.reason ?? null };
    case "idea-restored":
      return { board, number, kind, ideaId };
    default:
      return { board, number, kind };
  }
}
