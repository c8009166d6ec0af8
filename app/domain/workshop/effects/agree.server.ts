import type { Db } from "db/connection";
import { deleteAgreement, findAgreement, insertAgreement } from "db/idea-agreements";
import type { IdeaRow } from "db/ideas";
import { isHiddenFromOthers } from "../rules";
import type { Refusal, Seat } from "../types";
import type { Effect, LockedBoard } from "./types";

/** Once by each seat, with what others wrote and it may see. */
export async function agree(
  db: Db,
  locked: LockedBoard,
  idea: IdeaRow,
  seat: Seat,
): Promise<Effect | Refusal> {
  if (locked.phase === "closed") return "wrong-phase";
  if (idea.seatId === seat.id) return "not-yours";
  if (idea.isAside || idea.held || idea.isWithdrawn || isHiddenFromOthers(idea, locked))
    return "unknown-idea";
  if (await findAgreement(db, idea.id, seat.id)) return "already-done";
  return effect(idea, 1, () => insertAgreement(db, idea.id, seat.id));
}

export async function takeBackAgreement(db: Db, idea: IdeaRow, seat: Seat): Promise<Effect | Refusal> {
  if (!(await findAgreement(db, idea.id, seat.id))) return "already-done";
  return effect(idea, -1, () => deleteAgreement(db, idea.id, seat.id));
}

function effect({ id }: IdeaRow, by: 1 | -1, project: () => Promise<void>): Effect {
  return { kind: "idea-agreed", payload: { ideaId: id, by }, project };
}
