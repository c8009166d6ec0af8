import type { ServerResponse } from "node:http";
import { formatCursor, parseCursor } from "~/domain/workshop/cursor";
import type { Feed } from "~/domain/workshop/feed.server";
import type { LogEvent, Rights } from "~/domain/workshop/types";
import { frames } from "./frames";

/** A reader that lets more than this wait is let go; it comes back and catches up. */
const BUFFERED_MAX_BYTES = 256 * 1024;
const FIRST_FRAMES_KEPT = 100;

export interface Viewer {
  rights: Rights;
  /** Whether the rights still hold; null when nobody can lose them. */
  check: (() => Promise<boolean>) | null;
}

interface Connection extends Viewer {
  response: ServerResponse;
  isLive: boolean;
  /** What may wait in its buffer: the limit, and what it was sent at first. */
  allowance: number;
}

/** The open streams of one workshop. */
export class Hub {
  readonly feed: Feed;
  readonly #connections = new Map<ServerResponse, Connection>();
  readonly #unsubscribe: () => void;
  /** First frames until the next news: a hall that comes back at once shares them. */
  readonly #firstFrames = new Map<string, Buffer>();

  constructor(feed: Feed) {
    this.feed = feed;
    this.#unsubscribe = feed.subscribe((news) => this.#broadcast(news));
  }

  get isEmpty(): boolean {
    return this.#connections.size === 0;
  }

  /** Sends what follows `after`, then all that comes. Nothing can come between the two. */
  async join(response: ServerResponse, after: string | undefined, viewer: Viewer): Promise<void> {
    const connection = { response, ...viewer, isLive: false, allowance: BUFFERED_MAX_BYTES };
    this.#connections.set(response, connection);
    await this.feed.catchUp();
    if (!this.#connections.has(response)) return;
    const first = this.#firstFrame(after, viewer.rights);
    connection.allowance += first.length;
    connection.isLive = true;
    response.cork();
    response.write(frames.retry());
    response.write(first);
    response.uncork();
  }

  leave(response: ServerResponse): void {
    this.#connections.delete(response);
  }

  /** Shows that the streams live, and ends those whose viewer has lost the right to them. */
  async beat(countSeats: () => Promise<number>): Promise<void> {
    const cursor = formatCursor(this.feed.record.cursor);
    const heartbeat = frames.heartbeat(cursor);
    for (const connection of this.#connections.values()) this.#send(connection, heartbeat);
    const leading = [...this.#connections.values()].filter(({ rights }) => rights === "facilitator");
    if (leading.length === 0) return;
    const seats = frames.seats(cursor, await countSeats());
    for (const connection of leading) {
      if (connection.check && !(await connection.check())) connection.response.end(frames.goodbye());
      else this.#send(connection, seats);
    }
  }

  close(): void {
    this.#unsubscribe();
    for (const response of this.#connections.keys()) response.end(frames.goodbye());
    this.#connections.clear();
  }

  #broadcast(news: LogEvent[]): void {
    this.#firstFrames.clear();
    const cursor = formatCursor(this.feed.record.cursor);
    const frameFor = (rights: Rights) => {
      const events = this.feed.record.visible(news, rights);
      return events.length > 0 ? frames.news(cursor, events) : null;
    };
    const made = { facilitator: frameFor("facilitator"), public: frameFor("public") };
    for (const connection of this.#connections.values()) {
      const frame = made[connection.rights];
      if (frame) this.#send(connection, frame);
    }
  }

  #send({ response, isLive, allowance }: Connection, frame: Buffer): void {
    if (!isLive || response.destroyed) return;
    if (response.writableLength > allowance) response.destroy();
    else response.write(frame);
  }

  #firstFrame(after: string | undefined, rights: Rights): Buffer {
    const cursor = parseCursor(after, this.feed.workshop.boards.length);
    const missed = cursor && this.feed.record.after(cursor, rights);
    const key = missed ? `${rights} ${after}` : rights;
    const kept = this.#firstFrames.get(key);
    if (kept) return kept;
    const made = missed
      ? frames.news(formatCursor(this.feed.record.cursor), missed)
      : frames.reset(this.feed.record.snapshot(rights));
    if (this.#firstFrames.size < FIRST_FRAMES_KEPT) this.#firstFrames.set(key, made);
    return made;
  }
}
