import { isPlainText } from "../text/rules";
import type {
  Board,
  BoardEvent,
  BoardState,
  Idea,
  IdeaContent,
  LogEvent,
  Phase,
  Refusal,
  Rights,
  Workshop,
} from "./types";

export const IDEA_MAX_LENGTH = 280;
export const REASON_MAX_LENGTH = 280;
export const ACTION_TEXT_MAX_LENGTH = 500;
export const GROUP_NAME_MAX_LENGTH = 80;
export const GROUPS_MAX = 60;
const DAY_MS = 24 * 60 * 60_000;

/** How many ideas one seat may add in how long. */
export const IDEAS_PER_WINDOW = 10;
export const WINDOW_MS = 10_000;

/** An idea is one line; what was pasted with line breaks becomes one. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What is wrong with a tidy text that may be empty, or null. */
export function textFault(text: string, maxLength: number): Refusal | null {
  if (text.length > maxLength) return "too-long";
  return isPlainText(text) ? null : "bad-characters";
}

/** Of what was sent with an idea, only what belongs to its content. */
export function tidyContent({ text, lane, tags, isProposal }: IdeaContent): IdeaContent {
  return {
    text: tidy(text),
    ...(lane && { lane }),
    ...(tags && tags.length > 0 && { tags: [...new Set(tags)].sort((one, other) => one - other) }),
    ...(isProposal && { isProposal }),
  };
}

/** What is wrong with the tidy content of an idea on a board, or null. */
export function contentFault(
  { text, lane = 0, tags = [] }: IdeaContent,
  { board, workshop }: { board: Pick<Board, "lanes">; workshop: Pick<Workshop, "tags"> },
): Refusal | null {
  if (text === "") return "empty";
  const isFiledWrong = lane > board.lanes.length || tags.some((tag) => tag > workshop.tags.length);
  return textFault(text, IDEA_MAX_LENGTH) ?? (isFiledWrong ? "unknown-target" : null);
}

/** Whether an idea is taken after the writing, for a facilitator to decide: until some days after the closing. */
export function takesLate(
  { phase, closedAt, workshop }: { phase: Phase; closedAt: string | null; workshop: { lateDays: number } },
  now: Date,
): boolean {
  if (phase === "waiting" || phase === "writing") return false;
  if (phase !== "closed") return true;
  return closedAt !== null && now.getTime() < Date.parse(closedAt) + workshop.lateDays * DAY_MS;
}

/** Whether writers may still change or take back what they wrote. */
export function mayEdit(phase: Phase): boolean {
  return phase === "writing" || phase === "reading";
}

/** Groups stay as they are while they are voted on; what comes late is still placed. */
export function mayArrange(phase: Phase): boolean {
  return phase !== "waiting" && phase !== "voting";
}

/** Whether an idea came while writing is hidden. */
export function isHiddenFromOthers(
  { number }: { number: number },
  { hiddenSince }: { hiddenSince: number | null },
): boolean {
  return hiddenSince !== null && number > hiddenSince;
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
  if (rights === "public" && idea && isHiddenFromOthers(idea, now))
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
  return rights === "facilitator" || (isForAll(idea) && !isHiddenFromOthers(idea, state));
}

function isForAll({ aside, held, isWithdrawn, redacted }: Idea): boolean {
  return !aside && !held && !isWithdrawn && !redacted;
}

function countHidden(state: BoardState): number {
  if (state.hiddenSince === null) return 0;
  return state.ideas.filter((idea) => isHiddenFromOthers(idea, state) && isForAll(idea)).length;
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
