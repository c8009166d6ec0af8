import type { BoardEvent, BoardState, Idea } from "./types";

export const EMPTY_BOARD: BoardState = { number: 0, phase: "waiting", ideas: [] };

/** The state after an event. One that is in the state already changes nothing, so that it may come twice. */
export function fold(state: BoardState, event: BoardEvent): BoardState {
  if (event.number <= state.number) return state;
  return { ...state, ...changeOf(state, event), number: event.number };
}

function changeOf(state: BoardState, event: BoardEvent): Partial<BoardState> {
  switch (event.kind) {
    case "writing-opened":
      return { phase: "writing" };
    case "writing-closed":
      return { phase: "closed" };
    case "idea-added":
      return { ideas: withIdea(state.ideas, event.idea) };
    case "idea-hidden":
      return { ideas: state.ideas.filter((idea) => idea.id !== event.ideaId) };
    case "idea-put-aside":
      return {
        ideas: changed(state.ideas, event.ideaId, (idea) => ({ ...idea, aside: { reason: event.reason } })),
      };
    case "idea-restored":
      return { ideas: changed(state.ideas, event.ideaId, ({ aside: _, ...idea }) => idea) };
  }
}

/** At the place of its number; nearly always that is the end. */
function withIdea(ideas: Idea[], idea: Idea): Idea[] {
  const after = ideas.findLastIndex((other) => other.number < idea.number) + 1;
  const rest = ideas.slice(after).filter((other) => other.id !== idea.id);
  return [...ideas.slice(0, after), idea, ...rest];
}

function changed(ideas: Idea[], id: string, change: (idea: Idea) => Idea): Idea[] {
  return ideas.map((idea) => (idea.id === id ? change(idea) : idea));
}
