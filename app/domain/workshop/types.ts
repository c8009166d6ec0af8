import type { OrganizationKind } from "~/domain/organization/types";

/** In the order of an evening. `waiting` is the welcome, with what was agreed last year on the wall. */
export const PHASES = ["waiting", "writing", "reading", "grouping", "voting", "actions", "closed"] as const;
export type Phase = (typeof PHASES)[number];

/** One theme's board; `position` names it in addresses, commands and streams. */
export interface Board {
  id: string;
  position: number;
  theme: string;
  prompt: string;
  /** Names of its columns, in order; an idea's `lane` is the place in this list, from 1. */
  lanes: string[];
}

export interface Workshop extends WorkshopSettings {
  id: string;
  eventId: string;
  eventTitle: string;
  code: string;
  /** Opens the read-only view, and nothing else. */
  followToken: string;
  /** Grows when the database was taken back to an earlier moment: cursors of another epoch mean nothing. */
  epoch: number;
  /** Names of the second axis, in order; an idea's `tags` are places in this list, from 1. */
  tags: string[];
  /** In the order of their positions. */
  boards: Board[];
}

export interface WorkshopSettings {
  /** How many numbered tables the hall has; 0 when it has none. */
  tableCount: number;
  votesPerSeat: number;
  /** At most so many of them on one group or idea. */
  votesPerTarget: number;
  /** Whether writing begins hidden: others see the ideas only when reading begins. */
  hidesWriting: boolean;
  /** Whether a facilitator lets each idea through before others see it. */
  approvesFirst: boolean;
  asksName: boolean;
  allowsPhotos: boolean;
  /** For how many days after the closing of a board late ideas are taken. */
  lateDays: number;
}

/** Who writes on a device: one person, or the scribe of a table. */
export const SEAT_ROLES = ["own", "scribe"] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A device that joined. Kind and municipality are for statistics; no idea ever shows them. */
export interface Seat {
  id: string;
  workshopId: string;
  organizationKind: OrganizationKind;
  municipalityCode: string | null;
  role: SeatRole;
  tableNumber: number | null;
  tableName: string | null;
  /** For how many people it writes and votes. */
  heads: number;
  /** Only when the event asks for it. */
  name: string | null;
  /** With this code its people see later what became of their ideas. */
  traceCode: string | null;
}

/** By the server's clock. A paused timer keeps what was left. */
export type Timer = { endsAt: string } | { leftMs: number };

/** Groups made, named, taken away, and ideas moved: one step that can be undone by another. */
export interface Arrangement {
  create?: { id: string; name: string }[];
  rename?: { id: string; name: string }[];
  /** Ideas of a group that is taken away stand alone again. */
  remove?: string[];
  place?: { ideaId: string; groupId: string | null }[];
}

/** What happened on a board, as its log keeps it. Numbers run without gaps from 1. */
export type LogEvent = { board: number; number: number } & (
  | PhaseEntered
  | { kind: "turn-entered"; turn: number }
  | { kind: "timer-set"; timer: Timer | null }
  | { kind: "idea-added"; idea: Idea }
  | ({ kind: "idea-edited"; ideaId: string } & IdeaContent)
  | { kind: "idea-withdrawn"; ideaId: string }
  | { kind: "idea-returned"; ideaId: string }
  | { kind: "idea-put-aside"; ideaId: string; reason: string | null }
  | { kind: "idea-restored"; ideaId: string }
  | { kind: "idea-approved"; ideaId: string }
  | { kind: "idea-redacted"; ideaId: string; reason: string | null }
  | { kind: "idea-agreed"; ideaId: string; by: 1 | -1 }
  | ({ kind: "arranged" } & Arrangement)
  | { kind: "action-set"; action: Action }
  | { kind: "action-removed"; actionId: string }
);

interface PhaseEntered {
  kind: "phase-entered";
  phase: Phase;
  /** What is written in this phase stays hidden from others until a phase that does not hide. */
  hidden?: true;
  /** The ideas that came after this number were hidden, and no longer are. */
  revealsAfter?: number;
  /** When voting ends: the votes of each group or idea, by its id. */
  totals?: Record<string, number>;
}

/**
 * What a viewer is told. Whatever happened to an idea comes as `idea-added`, with the idea as it is now; those who
 * may not see it are told only that it is gone, or how many are hidden.
 */
export type BoardEvent =
  | LogEvent
  | ({ board: number; number: number } & (
      | { kind: "idea-hidden"; ideaId: string }
      | { kind: "hidden-counted"; hidden: number }
      | (PhaseEntered & { shown: Idea[] })
    ));

/** How an idea came that was not written on a device in the hall. */
export const IDEA_SOURCES = ["advance", "absent", "paper"] as const;
export type IdeaSource = (typeof IDEA_SOURCES)[number];

/** Why an idea waits for a facilitator: all do here, or it came after the writing. */
export type Held = "approval" | "late";

export interface IdeaContent {
  text: string;
  lane?: number;
  tags?: number[];
  /** Its writer means it as a proposal for an action. */
  isProposal?: true;
}

/** What is absent is not so: most ideas are a text and no more. */
export interface Idea extends IdeaContent {
  /** The id of the command that added it. */
  id: string;
  /** Its number in the log: its place on the board. */
  number: number;
  source?: IdeaSource;
  table?: number;
  groupId?: string;
  /** How many agree. */
  agreed?: number;
  isEdited?: true;
  hasPhoto?: true;
  /** Present when a facilitator has put it aside. */
  aside?: { reason: string | null };
  held?: Held;
  /** Taken back by its writer. */
  isWithdrawn?: true;
  /** Its text is no longer kept anywhere. */
  redacted?: { reason: string | null };
}

export interface Group {
  id: string;
  name: string;
}

export const ACTION_KINDS = ["action", "pledge"] as const;

export interface Action {
  /** The id of the command that first set it. */
  id: string;
  kind: (typeof ACTION_KINDS)[number];
  what: string;
  /** The organization that answers for it. */
  responsible: string;
  partners: string;
  /** By when, in words. */
  due: string;
  /** How it is seen that it was done. */
  indicator: string;
  /** The group or idea from which it came. */
  targetId?: string;
}

/** What somebody has added, as its author may see it: whatever became of it. */
export interface SentIdea extends IdeaContent {
  id: string;
  number: number;
  /** Position of its board. */
  board: number;
  standing: "shown" | "aside" | "held" | "withdrawn" | "redacted";
}

export interface BoardState {
  /** Number of the last event in this state. */
  number: number;
  phase: Phase;
  /** Ideas after this number are hidden from others; null when none are. */
  hiddenSince: number | null;
  /** How many ideas others have written that the viewer may not see yet. */
  hidden: number;
  /** In the order in which they were added. */
  ideas: Idea[];
  /** In the order in which they were made. */
  groups: Group[];
  timer: Timer | null;
  /** Which turn of the tables over the themes goes on; 0 when they do not rotate. */
  turn: number;
  /** Null until a vote has ended, and while one goes on. */
  totals: Record<string, number> | null;
  actions: Action[];
}

/** The boards of a workshop at one moment, as somebody may see them. */
export interface Snapshot {
  /** The epoch and the last number of each board: `1.3-12-7`. */
  cursor: string;
  boards: BoardState[];
}

/** `facilitator` sees all that is kept; `public` is every phone, the wall and those who follow. */
export type Rights = "facilitator" | "public";

/** `id` is made by the sender and stays the same when the command is sent again. `board` is a position. */
export type Command = { id: string; board: number } & (SeatCommand | FacilitatorCommand);

export type SeatCommand =
  | ({ kind: "add-idea" } & IdeaContent)
  | ({ kind: "edit-idea"; ideaId: string } & IdeaContent)
  | { kind: "withdraw-idea"; ideaId: string }
  | { kind: "return-idea"; ideaId: string }
  | { kind: "agree"; ideaId: string }
  | { kind: "take-back-agreement"; ideaId: string }
  /** Sets how many votes the seat gives to a group or idea. Has no number in the log. */
  | { kind: "cast-votes"; targetId: string; count: number }
  | { kind: "pledge"; what: string; responsible: string; due: string; targetId?: string };

export type FacilitatorCommand =
  /** From a paper note or a list. `sheet` is the code that is printed on the sheet. */
  | ({ kind: "enter-idea"; table?: number; sheet?: string } & IdeaContent)
  /** Moves an idea to a lane, tags it; the text stays its writer's. */
  | ({ kind: "file-idea"; ideaId: string } & Omit<IdeaContent, "text">)
  | { kind: "enter-phase"; phase: Phase; hidden?: true }
  | { kind: "enter-turn"; turn: number }
  | { kind: "start-timer"; ms: number }
  | { kind: "pause-timer" }
  | { kind: "resume-timer" }
  /** `ms` more, or less when negative. */
  | { kind: "stretch-timer"; ms: number }
  | { kind: "stop-timer" }
  | { kind: "put-aside"; ideaId: string; reason?: string | null }
  | { kind: "restore"; ideaId: string }
  | { kind: "approve"; ideaId: string }
  | { kind: "redact"; ideaId: string; reason?: string | null }
  | ({ kind: "arrange" } & Arrangement)
  | ({ kind: "set-action"; actionId?: string } & Omit<Action, "id" | "kind">)
  | { kind: "remove-action"; actionId: string };

export type Refusal =
  | "no-seat"
  | "not-yours"
  | "not-writing"
  | "wrong-phase"
  | "empty"
  | "too-long"
  | "bad-characters"
  | "too-fast"
  | "too-many-votes"
  | "too-many"
  | "unknown-board"
  | "unknown-idea"
  | "unknown-target"
  | "already-done";

export type Outcome =
  /** `votesLeft` after `cast-votes`; `held` when others see the idea only after a facilitator. */
  | { ok: true; number: number; ideaId?: string; held?: Held; votesLeft?: number }
  | { ok: false; reason: Refusal };

/** Who sends a command: a device in the hall, one who leads the boards, or one who is both. */
export interface Sender {
  seat: Seat | null;
  facilitatorId: string | null;
}
