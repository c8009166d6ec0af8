import type { Db } from "db/connection";
import { type IdeaRow, updateIdeaApproved, updateIdeaPutAside } from "db/ideas";
import { isPlainText } from "../../text/rules";
import { REASON_MAX_LENGTH, tidy } from "../rules";
import type { Refusal } from "../types";
import type { Effect } from "./types";

export function putAside(db: Db, idea: IdeaRow, why: string | null | undefined, now: Date): Effect | Refusal {
  const reason = readReason(why);
  if (typeof reason === "string") return reason;
  if (idea.isAside) return "already-done";
  return {
    kind: "idea-put-aside",
    payload: { ideaId: idea.id, reason: reason.text },
    project: () => updateIdeaPutAside(db, idea.id, now),
  };
}

export function restore(db: Db, idea: IdeaRow): Effect | Refusal {
  if (!idea.isAside) return "already-done";
  return {
    kind: "idea-restored",
    payload: { ideaId: idea.id },
    project: () => updateIdeaPutAside(db, idea.id, null),
  };
}

/** Lets through what waited. */
export function approve(db: Db, idea: IdeaRow): Effect | Refusal {
  if (!idea.held) return "already-done";
  return {
    kind: "idea-approved",
    payload: { ideaId: idea.id },
    project: () => updateIdeaApproved(db, idea.id),
  };
}

/** Why an idea is taken from sight, in the words of the one who does it; none is fine. */
export function readReason(why: string | null | undefined): { text: string | null } | Refusal {
  const text = tidy(why ?? "");
  if (text.length > REASON_MAX_LENGTH) return "too-long";
  return isPlainText(text) ? { text: text || null } : "bad-characters";
}
