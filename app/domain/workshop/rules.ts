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
 * What a viewer is told of an event, given the board as it is now and not as it was then: the text of an idea
 * that stands aside goes to facilitators only, and one that is restored goes out as if it came now.
 */
export function visibleTo(rights: Rights, event: LogEvent, now: BoardState): BoardEvent | null {
  if (rights === "facilitator") return event;
  const { board, number } = event;
  switch (event.kind) {
    case "idea-added":
      return isAside(now, event.idea.id) ? null : event;
    case "idea-put-aside":
      return { board, number, kind: "idea-hidden", ideaId: event.ideaId };
    case "idea-restored": {
      const idea = findIdea(now, event.ideaId);
      return !idea || idea.aside ? null : { board, number, kind: "idea-added", idea };
    }
    default:
      return event;
  }
}

/** A board as a viewer may see it: the same that folding all that is visible to them gives. */
export function boardFor(rights: Rights, state: BoardState): BoardState {
  if (rights === "facilitator") return state;
  return { ...state, ideas: state.ideas.filter((idea) => !idea.aside) };
}

function isAside(state: BoardState, ideaId: string): boolean {
  return findIdea(state, ideaId)?.aside !== undefined;
}

function findIdea(state: BoardState, ideaId: string): Idea | undefined {
  return state.ideas.find((idea) => idea.id === ideaId);
}
