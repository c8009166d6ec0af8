import type { Arrangement, BoardEvent, BoardState, Idea } from "./types";

export const EMPTY_BOARD: BoardState = {
  number: 0,
  phase: "waiting",
  hiddenSince: null,
  hidden: 0,
  ideas: [],
  groups: [],
  timer: null,
  turn: 0,
  totals: null,
  actions: [],
};

/** The state after an event. One that is in the state already changes nothing, so that it may come twice. */
export function fold(state: BoardState, event: BoardEvent): BoardState {
  if (event.number <= state.number) return state;
  return { ...state, ...changeOf(state, event), number: event.number };
}

function changeOf(state: BoardState, event: BoardEvent): Partial<BoardState> {
  const change = (ideaId: string, of: (idea: Idea) => Idea) => ({ ideas: changed(state.ideas, ideaId, of) });
  switch (event.kind) {
    case "phase-entered":
      return phaseChange(state, event);
    case "turn-entered":
      return { turn: event.turn };
    case "timer-set":
      return { timer: event.timer };
    case "idea-added":
      return { ideas: withIdea(state.ideas, event.idea) };
    case "hidden-counted":
      return { hidden: event.hidden };
    case "idea-hidden":
      return { ideas: state.ideas.filter((idea) => idea.id !== event.ideaId) };
    case "idea-edited": {
      const { text, lane, tags, isProposal } = event;
      return change(event.ideaId, (idea) => ({ ...idea, text, lane, tags, isProposal, isEdited: true }));
    }
    case "idea-withdrawn":
      return change(event.ideaId, (idea) => ({ ...idea, isWithdrawn: true }));
    case "idea-returned":
      return change(event.ideaId, ({ isWithdrawn: _, ...idea }) => idea);
    case "idea-put-aside":
      return change(event.ideaId, (idea) => ({ ...idea, aside: { reason: event.reason } }));
    case "idea-restored":
      return change(event.ideaId, ({ aside: _, ...idea }) => idea);
    case "idea-approved":
      return change(event.ideaId, ({ held: _, ...idea }) => idea);
    case "idea-redacted":
      return change(event.ideaId, (idea) => ({ ...idea, text: "", redacted: { reason: event.reason } }));
    case "idea-agreed":
      return change(event.ideaId, (idea) => ({ ...idea, agreed: (idea.agreed ?? 0) + event.by }));
    case "arranged":
      return arranged(state, event);
    case "action-set": {
      const { action } = event;
      const known = state.actions.some(({ id }) => id === action.id);
      const actions = state.actions.map((one) => (one.id === action.id ? action : one));
      return { actions: known ? actions : [...actions, action] };
    }
    case "action-removed":
      return { actions: state.actions.filter(({ id }) => id !== event.actionId) };
  }
}

function phaseChange(
  state: BoardState,
  event: Extract<BoardEvent, { kind: "phase-entered" }>,
): Partial<BoardState> {
  const { phase, hidden, totals, number } = event;
  const shown = "shown" in event ? event.shown : [];
  return {
    phase,
    hiddenSince: hidden ? (state.hiddenSince ?? number) : null,
    hidden: hidden ? state.hidden : 0,
    ideas: shown.reduce(withIdea, state.ideas),
    totals: phase === "voting" ? null : (totals ?? state.totals),
  };
}

function arranged(state: BoardState, { create, rename, remove, place }: Arrangement): Partial<BoardState> {
  const gone = new Set(remove);
  const names = new Map(rename?.map(({ id, name }) => [id, name]));
  const groups = state.groups
    .filter(({ id }) => !gone.has(id))
    .map((group) => ({ ...group, name: names.get(group.id) ?? group.name }));
  const places = new Map(place?.map(({ ideaId, groupId }) => [ideaId, groupId]));
  const ideas = state.ideas.map((idea) => {
    const groupId = places.has(idea.id) ? places.get(idea.id) : idea.groupId;
    if (groupId === idea.groupId && !(groupId && gone.has(groupId))) return idea;
    const { groupId: _, ...alone } = idea;
    return groupId && !gone.has(groupId) ? { ...alone, groupId } : alone;
  });
  return { groups: [...groups, ...(create ?? [])], ideas };
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
