import type { Db } from "db/connection";
import { ACTION_TEXT_MAX_LENGTH, textFault, tidy } from "../rules";
import type { Action, Refusal } from "../types";
import { isTarget } from "./is-target.server";
import type { LockedBoard } from "./types";

/** Of what was sent, only what belongs to an action. */
export function tidyAction({
  id,
  kind,
  what,
  responsible,
  partners,
  due,
  indicator,
  targetId,
}: Action): Action {
  const texts = { what: tidy(what), responsible: tidy(responsible), partners: tidy(partners) };
  return { id, kind, ...texts, due: tidy(due), indicator: tidy(indicator), ...(targetId && { targetId }) };
}

/** What is wrong with a tidy action on a board, or null. */
export async function actionFault(db: Db, locked: LockedBoard, action: Action): Promise<Refusal | null> {
  const { what, responsible, partners, due, indicator, targetId } = action;
  if (what === "") return "empty";
  for (const text of [what, responsible, partners, due, indicator]) {
    const fault = textFault(text, ACTION_TEXT_MAX_LENGTH);
    if (fault) return fault;
  }
  return targetId && !(await isTarget(db, locked, targetId)) ? "unknown-target" : null;
}
