import { type Cursor, formatCursor } from "./cursor";
import { EMPTY_BOARD, fold } from "./fold";
import { boardFor, visibleTo } from "./rules";
import type { Board, BoardEvent, BoardState, LogEvent, Rights, Snapshot } from "./types";

/** So many of the newest events stay at hand for those who lost their stream for a while. */
const EVENTS_KEPT = 1_000;

/** The boards of a workshop as far as their logs have been read, as each viewer may see them. */
export class WorkshopRecord {
  readonly #positions: number[];
  #states: BoardState[];
  #kept: LogEvent[] = [];
  /** Numbers after which every event is in `#kept`. */
  #keptSince: Cursor;
  #snapshots = new Map<Rights, Snapshot>();

  constructor(boards: Pick<Board, "position">[]) {
    this.#positions = boards.map((board) => board.position);
    this.#states = boards.map(() => EMPTY_BOARD);
    this.#keptSince = boards.map(() => 0);
  }

  get cursor(): Cursor {
    return this.#states.map((state) => state.number);
  }

  add(news: LogEvent[]): void {
    for (const event of news) this.#states[this.#indexOf(event)] = fold(this.#stateOf(event), event);
    this.#snapshots.clear();
    this.#kept.push(...news);
    for (const old of this.#kept.splice(0, this.#kept.length - EVENTS_KEPT)) {
      this.#keptSince[this.#indexOf(old)] = old.number;
    }
  }

  /** The boards as they are now, for those who have nothing yet. Made once for all who share the rights. */
  snapshot(rights: Rights): Snapshot {
    let made = this.#snapshots.get(rights);
    if (!made) {
      const boards = this.#states.map((state) => boardFor(rights, state));
      made = { cursor: formatCursor(this.cursor), boards };
      this.#snapshots.set(rights, made);
    }
    return made;
  }

  /** What follows a cursor; null when it is ahead of the log or too old, so that a snapshot is needed. */
  after(cursor: Cursor, rights: Rights): BoardEvent[] | null {
    const here = this.cursor;
    const isKept = (number: number, i: number) =>
      number >= (this.#keptSince[i] ?? 0) && number <= (here[i] ?? 0);
    if (!cursor.every(isKept)) return null;
    const missed = this.#kept.filter((event) => event.number > (cursor[this.#indexOf(event)] ?? 0));
    return this.visible(missed, rights);
  }

  visible(events: LogEvent[], rights: Rights): BoardEvent[] {
    return events.flatMap((event) => visibleTo(rights, event, this.#stateOf(event)) ?? []);
  }

  #indexOf(event: LogEvent): number {
    return this.#positions.indexOf(event.board);
  }

  #stateOf(event: LogEvent): BoardState {
    return this.#states[this.#indexOf(event)] ?? EMPTY_BOARD;
  }
}
