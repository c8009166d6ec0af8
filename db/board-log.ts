import type { Board, LogEvent } from "~/domain/workshop/types";
import type { Db } from "./connection";

type Kind = LogEvent["kind"];

interface Row {
  board_id: string;
  number: number;
  command_id: string;
  kind: Kind | "writing-opened" | "writing-closed";
  payload: string;
}

export interface Entry {
  boardId: string;
  number: number;
  commandId: string;
  kind: Kind;
  /** What the event says beside its kind. An idea has the id of its command and the number of its event. */
  payload: object;
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

/** Takes the text out of all that the log says of an idea. */
export async function updateLogWithoutText(db: Db, boardId: string, ideaId: string): Promise<void> {
  const rows: Row[] = await db("board_log")
    .where({ board_id: boardId })
    .where((any) => any.where("command_id", ideaId).orWhere("payload", "like", `%${ideaId}%`))
    .whereIn("kind", ["idea-added", "idea-edited"]);
  for (const { number, payload } of rows) {
    const without = JSON.stringify({ ...JSON.parse(payload), text: "" });
    await db("board_log").where({ board_id: boardId, number }).update({ payload: without });
  }
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
export async function listBoardLogAfter(
  db: Db,
  boards: Pick<Board, "id" | "position">[],
  after: number[],
): Promise<LogEvent[]> {
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
  const payload = JSON.parse(row.payload);
  switch (kind) {
    // Logs of the time when boards had no other phases.
    case "writing-opened":
      return { board, number, kind: "phase-entered", phase: "writing" };
    case "writing-closed":
      return { board, number, kind: "phase-entered", phase: "closed" };
    case "idea-added":
      return { board, number, kind, idea: { id: row.command_id, number, ...payload } };
    default:
      return { board, number, kind, ...payload };
  }
}
