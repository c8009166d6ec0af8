import { listBoardLogAfter } from "db/board-log";
import type { Db } from "db/connection";
import { type Cursor, formatCursor } from "./cursor";
import { EMPTY_BOARD, fold } from "./fold";
import { boardFor, visibleTo } from "./rules";
import type { BoardEvent, BoardState, LogEvent, Rights, Snapshot, Workshop } from "./types";

/** So many of the newest events stay at hand for those who lost their stream for a while. */
const EVENTS_KEPT = 1_000;
const FEEDS_KEPT = 50;

type Heard = (news: LogEvent[]) => void;

const feeds = new WeakMap<Db, Map<string, Feed>>();

/** The feed of a workshop. Pages and streams of a process share it, and with it what was read and made. */
export function feedOf(db: Db, workshop: Workshop): Feed {
  const open = feeds.get(db) ?? new Map<string, Feed>();
  feeds.set(db, open);
  const feed = open.get(workshop.id) ?? new Feed(db, workshop);
  // The one asked for goes last; the first is the one that nobody has asked for in the longest time.
  open.delete(workshop.id);
  open.set(workshop.id, feed);
  for (const [id, idle] of open) {
    if (open.size <= FEEDS_KEPT) break;
    if (!idle.hasListeners) open.delete(id);
  }
  return feed;
}

/** The boards of a workshop in memory: caught up by reading what follows their last numbers in the log. */
export class Feed {
  readonly workshop: Workshop;
  readonly #db: Db;
  #states: BoardState[];
  #kept: LogEvent[] = [];
  /** Numbers after which every event is in `#kept`. */
  #keptSince: Cursor;
  #snapshots = new Map<Rights, Snapshot>();
  #listeners = new Set<Heard>();
  #reading: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(db: Db, workshop: Workshop) {
    this.#db = db;
    this.workshop = workshop;
    this.#states = workshop.boards.map(() => EMPTY_BOARD);
    this.#keptSince = workshop.boards.map(() => 0);
  }

  get cursor(): Cursor {
    return this.#states.map((state) => state.number);
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** Hears all that happens from now on, each event once and in order. */
  subscribe(heard: Heard): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  /**
   * Resolves when all that was committed before the call is here. A read that is under way may have begun too
   * early, so those who come during it share the one after it.
   */
  catchUp(): Promise<void> {
    if (!this.#reading) {
      this.#reading = this.#read().finally(() => {
        this.#reading = null;
      });
      return this.#reading;
    }
    this.#next ??= this.#reading
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.catchUp();
      });
    return this.#next;
  }

  /** The boards as they are now, for those who have nothing yet. */
  snapshot(rights: Rights): Snapshot {
    let made = this.#snapshots.get(rights);
    if (!made) {
      made = {
        cursor: formatCursor(this.cursor),
        boards: this.#states.map((state) => boardFor(rights, state)),
      };
      this.#snapshots.set(rights, made);
    }
    return made;
  }

  /** What follows a cursor; null when it is ahead of the log or too old, so that a snapshot is needed. */
  after(cursor: Cursor, rights: Rights): BoardEvent[] | null {
    const here = this.cursor;
    const known = cursor.every(
      (number, i) => number >= (this.#keptSince[i] ?? 0) && number <= (here[i] ?? 0),
    );
    if (!known) return null;
    return this.visible(
      this.#kept.filter((event) => event.number > (cursor[this.#indexOf(event)] ?? 0)),
      rights,
    );
  }

  visible(events: LogEvent[], rights: Rights): BoardEvent[] {
    return events.flatMap((event) => visibleTo(rights, event, this.#stateOf(event)) ?? []);
  }

  async #read(): Promise<void> {
    const news = await listBoardLogAfter(this.#db, this.workshop.boards, this.cursor);
    if (news.length === 0) return;
    for (const event of news) this.#states[this.#indexOf(event)] = fold(this.#stateOf(event), event);
    this.#snapshots.clear();
    this.#kept.push(...news);
    for (const old of this.#kept.splice(0, this.#kept.length - EVENTS_KEPT)) {
      this.#keptSince[this.#indexOf(old)] = old.number;
    }
    for (const heard of this.#listeners) heard(news);
  }

  #indexOf(event: LogEvent): number {
    return this.workshop.boards.findIndex((board) => board.position === event.board);
  }

  #stateOf(event: LogEvent): BoardState {
    return this.#states[this.#indexOf(event)] ?? EMPTY_BOARD;
  }
}
