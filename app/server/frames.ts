import type { BoardEvent, Snapshot } from "~/domain/workshop/types";

/** How soon a browser that lost its stream tries again: spread, so that a hall does not come back as one. */
const RETRY_FROM_MS = 500;
const RETRY_SPREAD_MS = 1_500;

/** What a stream sends, as bytes: made once, sent to all who share the same rights. */
export const frames = {
  retry: () => Buffer.from(`retry: ${RETRY_FROM_MS + Math.floor(Math.random() * RETRY_SPREAD_MS)}\n\n`),

  /** Replaces all that the viewer has. */
  reset: (snapshot: Snapshot) => frame("reset", snapshot.cursor, snapshot.boards),

  news: (cursor: string, events: BoardEvent[]) => frame("news", cursor, events),

  /** A real event and no comment, so that the page knows that the stream lives. */
  heartbeat: (cursor: string) => frame("heartbeat", cursor, {}),

  /** How many devices have joined: for those who lead. */
  seats: (cursor: string, count: number) => frame("seats", cursor, count),

  /** The server stops; the browser comes back by itself. */
  goodbye: () => Buffer.from("event: goodbye\ndata: {}\n\n"),
};

function frame(event: string, cursor: string, data: unknown): Buffer {
  return Buffer.from(`event: ${event}\nid: ${cursor}\ndata: ${JSON.stringify(data)}\n\n`);
}
