import { insertAction } from "db/actions";
import type { Db } from "db/connection";
import type { Refusal, Seat, SeatCommand } from "../types";
import { actionFault, tidyAction } from "./action-content.server";
import type { Effect, LockedBoard } from "./types";

/** A light promise of one who is there: what, and who answers for it. */
export async function pledge(
  db: Db,
  locked: LockedBoard,
  { id, what, responsible, due, targetId }: { id: string } & Extract<SeatCommand, { kind: "pledge" }>,
  seat: Seat,
  now: Date,
): Promise<Effect | Refusal> {
  if (locked.phase !== "actions") return "wrong-phase";
  const action = tidyAction({
    id,
    kind: "pledge",
    what,
    responsible,
    due,
    partners: "",
    indicator: "",
    targetId,
  });
  if (action.responsible === "") return "empty";
  const fault = await actionFault(db, locked, action);
  if (fault) return fault;
  return {
    kind: "action-set",
    payload: { action },
    project: () => insertAction(db, { ...action, boardId: locked.id, seatId: seat.id }, now),
  };
}
