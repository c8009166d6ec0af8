import { findAction, insertAction, updateAction, updateActionRemoved } from "db/actions";
import type { Db } from "db/connection";
import type { FacilitatorCommand, Refusal } from "../types";
import { actionFault, tidyAction } from "./action-content.server";
import type { Effect, LockedBoard } from "./types";

/** What the hall agreed on, written or mended by the one who leads. */
export async function setAction(
  db: Db,
  locked: LockedBoard,
  command: { id: string } & Extract<FacilitatorCommand, { kind: "set-action" }>,
  now: Date,
): Promise<Effect | Refusal> {
  const { id, actionId, kind: _, ...said } = command;
  const known = actionId ? await findAction(db, actionId) : null;
  if (actionId && known?.boardId !== locked.id) return "unknown-target";
  const action = tidyAction({ ...said, id: actionId ?? id, kind: known?.kind ?? "action" });
  const fault = await actionFault(db, locked, action);
  if (fault) return fault;
  return {
    kind: "action-set",
    payload: { action },
    project: () =>
      known
        ? updateAction(db, action, now)
        : insertAction(db, { ...action, boardId: locked.id, seatId: null }, now),
  };
}

export async function removeAction(
  db: Db,
  locked: LockedBoard,
  actionId: string,
  now: Date,
): Promise<Effect | Refusal> {
  const known = await findAction(db, actionId);
  if (known?.boardId !== locked.id) return "unknown-target";
  if (known.isRemoved) return "already-done";
  return {
    kind: "action-removed",
    payload: { actionId },
    project: () => updateActionRemoved(db, actionId, now),
  };
}
