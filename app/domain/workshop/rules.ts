import { isPlainText } from "../text/rules";
import type { BoardEvent, BoardState, Idea, LogEvent, Phase, Refusal, Rights } from "./types";

export const IDEA_MAX_LENGTH = 280;
export const REASON_MAX_LENGTH = 280;

/** How many ideas one seat may add in how long. */
export const IDEAS_PER_WINDOW = 10;
export const WINDOW_MS = 10_000;

/** An idea is one line; what was pasted with line breaks becomes one. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What is wrong with a tidy text, or null. */
export function ideaFault(text: string): Refusal | null {
  if (text === "") return "empty";
  if (text.length > IDEA_MAX_LENGTH) return "too-long";
  return isPlainText(text) ? null : "bad-characters";
}

export function mayWrite(phase: Phase): boolean {
  return phase === "writing";
}

/**
 * What a viewer is told of an event, given the board as it is now and not as it was then: what may not be seen now
 * goes to nobody, however old the event, and what may is sent as it is.
 */
export function visibleTo(rights: Rights, event: LogEvent, now: BoardState): BoardEvent | null {
  if (event.kind === "phase-entered") return rights === "public" ? withShown(event, now) : event;
  const ideaId = ideaIdOf(event);
  if (ideaId === null) return event;
  const { board, number } = event;
  const idea = now.ideas.find(({ id }) => id === ideaId);
  if (idea && mayBeSeen(rights, idea, now)) return { board, number, kind: "idea-added", idea };
  if (rights === "public" && idea && isHidden(idea, now))
    return { board, number, kind: "hidden-counted", hidden: countHidden(now) };
  return event.kind === "idea-added" ? null : { board, number, kind: "idea-hidden", ideaId };
}

/** A board as a viewer may see it: the same that folding all that is visible to them gives. */
export function boardFor(rights: Rights, state: BoardState): BoardState {
  const ideas = state.ideas.filter((idea) => mayBeSeen(rights, idea, state));
  return { ...state, ideas, hidden: rights === "public" ? countHidden(state) : 0 };
}

function mayBeSeen(rights: Rights, idea: Idea, state: BoardState): boolean {
  if (idea.isWithdrawn) return false;
  return rights === "facilitator" || (isForAll(idea) && !isHidden(idea, state));
}

function isForAll({ aside, held, isWithdrawn, redacted }: Idea): boolean {
  return !aside && !held && !isWithdrawn && !redacted;
}

function isHidden(idea: Idea, { hiddenSince }: BoardState): boolean {
  return hiddenSince !== null && idea.number > hiddenSince;
}

function countHidden(state: BoardState): number {
  if (state.hiddenSince === null) return 0;
  return state.ideas.filter((idea) => isHidden(idea, state) && isForAll(idea)).length;
}

/** Entering a phase that hides nothing shows what was hidden before it. */
function withShown(event: LogEvent & { kind: "phase-entered" }, now: BoardState): BoardEvent {
  const { revealsAfter, ...entered } = event;
  if (revealsAfter === undefined) return event;
  const wasHidden = ({ number }: Idea) => number > revealsAfter && number < event.number;
  const shown = now.ideas.filter((idea) => wasHidden(idea) && mayBeSeen("public", idea, now));
  return { ...entered, shown };
}

function ideaIdOf(event: LogEvent): string | null {
  if (event.kind === "idea-added") return event.idea.id;
  return "ideaId" in event ? event.ideaId : null;
}
