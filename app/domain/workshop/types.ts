import type { OrganizationKind } from "~/domain/organization/types";

export const PHASES = ["waiting", "writing", "closed"] as const;
export type Phase = (typeof PHASES)[number];

/** One theme's board; `position` names it in addresses, commands and streams. */
export interface Board {
  id: string;
  position: number;
  theme: string;
  prompt: string;
}

export interface Workshop {
  id: string;
  eventId: string;
  eventTitle: string;
  code: string;
  /** In the order of their positions. */
  boards: Board[];
}

/** A device that joined. Kind and municipality are for statistics; no idea ever shows them. */
export interface Seat {
  id: string;
  workshopId: string;
  organizationKind: OrganizationKind;
  municipalityCode: string | null;
}

/** What happened on a board, as its log keeps it. Numbers run without gaps from 1. */
export type LogEvent = { board: number; number: number } & (
  | { kind: "writing-opened" }
  | { kind: "writing-closed" }
  | { kind: "idea-added"; idea: Idea }
  | { kind: "idea-put-aside"; ideaId: string; reason: string | null }
  | { kind: "idea-restored"; ideaId: string }
);

/** What a viewer is told. Those who may not see what was put aside are told only that it is gone. */
export type BoardEvent = LogEvent | { board: number; number: number; kind: "idea-hidden"; ideaId: string };

/** How an idea came that was not written on a device in the hall: beforehand, or by somebody who could not come. */
export type IdeaSource = "advance" | "absent";

export interface Idea {
  /** The id of the command that added it. */
  id: string;
  /** Its number in the log: its place on the board. */
  number: number;
  text: string;
  source?: IdeaSource;
  /** Present when a facilitator has put it aside. */
  aside?: { reason: string | null };
}

/** What somebody has added, as its author may see it: aside or not. */
export interface SentIdea extends Pick<Idea, "id" | "number" | "text"> {
  /** Position of its board. */
  board: number;
}

export interface BoardState {
  /** Number of the last event in this state. */
  number: number;
  phase: Phase;
  /** In the order in which they were added. */
  ideas: Idea[];
}

/** The boards of a workshop at one moment, as somebody may see them. */
export interface Snapshot {
  /** The last number of each board: `3-12-7`. */
  cursor: string;
  boards: BoardState[];
}

/** `facilitator` sees what was put aside; `public` is every phone and the presenter's wall. */
export type Rights = "facilitator" | "public";

/** `id` is made by the sender and stays the same when the command is sent again. `board` is a position. */
export type Command = { id: string; board: number } & (
  | { kind: "add-idea"; text: string }
  | { kind: "open-writing" }
  | { kind: "close-writing" }
  | { kind: "put-aside"; ideaId: string; reason?: string | null }
  | { kind: "restore"; ideaId: string }
);

export type Refusal =
  | "no-seat"
  | "not-yours"
  | "not-writing"
  | "empty"
  | "too-long"
  | "bad-characters"
  | "too-fast"
  | "unknown-board"
  | "unknown-idea"
  | "already-done";

export type Outcome = { ok: true; number: number; ideaId?: string } | { ok: false; reason: Refusal };

/** Who sends a command: a device in the hall, one who leads the boards, or one who is both. */
export interface Sender {
  seat: Seat | null;
  facilitatorId: string | null;
}
