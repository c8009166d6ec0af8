import type { BoardState, SentIdea } from "~/domain/workshop/types";
import type { OwnIdea } from "./outbox";

/** An own idea as it stands now. */
export interface StandingIdea extends Omit<OwnIdea, "state"> {
  state: OwnIdea["state"] | "aside" | "held";
}

/**
 * The own ideas of one board, the newest first: those that the server kept before the page was opened, and those
 * written on it. Nobody is told what was put aside; its author knows it by this: the board has come past its
 * number and does not hold it.
 */
export function standingOf(sent: SentIdea[], written: OwnIdea[], board: BoardState): StandingIdea[] {
  const sentIds = new Set(sent.map(({ id }) => id));
  const unsent = written.filter(({ id }) => !sentIds.has(id)).reverse();
  const numbers = new Map(board.ideas.map(({ id, number }) => [id, number]));
  const stand = (idea: OwnIdea): StandingIdea => {
    const number = numbers.get(idea.id) ?? idea.number;
    if (numbers.has(idea.id)) return { ...idea, number, state: "sent" };
    // The stream says nothing of what is held, so that the board may stay behind its number.
    if (idea.held) return { ...idea, state: "held" };
    return number !== undefined && number <= board.number ? { ...idea, state: "aside" } : idea;
  };
  const stood = ({ standing, ...idea }: SentIdea): StandingIdea =>
    stand({ ...idea, state: "sent", ...(standing === "held" && { held: "late" }) });
  return [...unsent.map(stand), ...sent.map(stood)].sort((one, other) => placeOf(other) - placeOf(one));
}

/** What has no number yet will come after all that has. */
function placeOf({ number = Number.MAX_SAFE_INTEGER }: StandingIdea): number {
  return number;
}
