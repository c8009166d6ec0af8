import { fold } from "~/domain/workshop/fold";
import { FACILITATOR_VIEW, STREAM_AFTER, STREAM_VIEW } from "~/domain/workshop/stream";
import type { BoardEvent, BoardState, Rights, Snapshot } from "~/domain/workshop/types";
import { paths } from "~/paths";

/**
 * `still`: no script runs, so that the page stays as it is. `behind`: what is on the screen may be older than what
 * is on the board.
 */
export type Connection = "still" | "connecting" | "live" | "behind";

export interface Seen {
  boards: BoardState[];
  connection: Connection;
  /** How many devices have joined, as far as the stream has told; it tells only those who lead. */
  seats: number | null;
}

/** The server's heartbeat comes every 15 s; after this much silence something is wrong. */
const SILENCE_MS = 20_000;
const GIVE_UP_MS = 40_000;
const WATCH_EVERY_MS = 5_000;
const AGAIN_FROM_MS = 500;
const AGAIN_SPREAD_MS = 2_000;

interface Source {
  code: string;
  /** Positions of the boards, in the order of the snapshot. */
  positions: number[];
  rights: Rights;
}

/** The boards of a workshop in the browser: begins from the page's snapshot and goes on with the stream. */
export class BoardStream {
  readonly #source: Source;
  readonly #listeners = new Set<() => void>();
  #seen: Seen;
  #cursor: string;
  #events: EventSource | null = null;
  #heardAt = 0;
  #again: number | undefined;

  constructor(source: Source, snapshot: Snapshot) {
    this.#source = source;
    this.#cursor = snapshot.cursor;
    this.#seen = { boards: snapshot.boards, connection: "still", seats: null };
  }

  seen = (): Seen => this.#seen;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the boards until the answered function is called. */
  start(): () => void {
    const watch = window.setInterval(this.#watch, WATCH_EVERY_MS);
    document.addEventListener("visibilitychange", this.#awake);
    window.addEventListener("online", this.#open);
    window.addEventListener("pageshow", this.#awake);
    this.#show({ connection: "connecting" });
    this.#open();
    return () => {
      window.clearInterval(watch);
      window.clearTimeout(this.#again);
      document.removeEventListener("visibilitychange", this.#awake);
      window.removeEventListener("online", this.#open);
      window.removeEventListener("pageshow", this.#awake);
      this.#events?.close();
    };
  }

  #open = (): void => {
    window.clearTimeout(this.#again);
    this.#events?.close();
    this.#heardAt = Date.now();
    const events = new EventSource(this.#address());
    this.#events = events;
    events.addEventListener("reset", (event) => this.#hear(event, { boards: JSON.parse(event.data) }));
    events.addEventListener("news", (event) =>
      this.#hear(event, { boards: this.#folded(JSON.parse(event.data)) }),
    );
    events.addEventListener("seats", (event) => this.#hear(event, { seats: JSON.parse(event.data) }));
    events.addEventListener("heartbeat", (event) => this.#hear(event));
    events.addEventListener("goodbye", () => this.#openSoon());
    events.addEventListener("error", () => {
      this.#show({ connection: "behind" });
      // A lost connection the browser opens again by itself; a refused one it doesn't.
      if (events.readyState === EventSource.CLOSED) this.#openSoon();
    });
  };

  #openSoon(): void {
    this.#events?.close();
    this.#show({ connection: "behind" });
    window.clearTimeout(this.#again);
    this.#again = window.setTimeout(this.#open, AGAIN_FROM_MS + Math.random() * AGAIN_SPREAD_MS);
  }

  #address(): string {
    const query = new URLSearchParams({ [STREAM_AFTER]: this.#cursor });
    if (this.#source.rights === "facilitator") query.set(STREAM_VIEW, FACILITATOR_VIEW);
    return `${paths.boardStream(this.#source.code)}?${query}`;
  }

  #hear(event: MessageEvent, change: Partial<Seen> = {}): void {
    this.#cursor = event.lastEventId;
    this.#heardAt = Date.now();
    this.#show({ ...change, connection: "live" });
  }

  #folded(news: BoardEvent[]): BoardState[] {
    const boards = [...this.#seen.boards];
    for (const event of news) {
      const index = this.#source.positions.indexOf(event.board);
      const board = boards[index];
      if (board) boards[index] = fold(board, event);
    }
    return boards;
  }

  #watch = (): void => {
    const silence = Date.now() - this.#heardAt;
    if (silence > GIVE_UP_MS) this.#open();
    if (silence > SILENCE_MS) this.#show({ connection: "behind" });
  };

  /** A phone that slept may have lost its stream without a word. */
  #awake = (): void => {
    if (document.visibilityState !== "visible") return;
    if (this.#seen.connection !== "live" || Date.now() - this.#heardAt > SILENCE_MS) this.#open();
  };

  #show(change: Partial<Seen>): void {
    const keys = Object.keys(change) as (keyof Seen)[];
    if (keys.every((key) => change[key] === this.#seen[key])) return;
    this.#seen = { ...this.#seen, ...change };
    for (const listener of this.#listeners) listener();
  }
}
