import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpenDb } from "db/connection";
import { findAskerOf } from "~/access/session.server";
import { mayFacilitate } from "~/domain/organizer/rules";
import { FACILITATOR_VIEW, STREAM_AFTER, STREAM_VIEW } from "~/domain/workshop/stream";
import { listen } from "~/live/doorbell";
import type { Viewer } from "./hub";
import { Hubs } from "./hubs";
import type { Logger } from "./log";
import { refuse } from "./refuse";

export interface Streams {
  /** Answers a request for a stream and says so, or leaves it to the rest. */
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean>;
  /** Says goodbye to all. */
  close(): void;
}

interface Pace {
  heartbeatMs: number;
  /** How often to look for news: rings of other processes may be lost. */
  pollMs: number;
}

const PACE: Pace = { heartbeatMs: 15_000, pollMs: 1_000 };
const STREAMS_MAX = 10_000;
const STREAM_PATH = /^\/taulu\/([A-Z0-9]{6})\/virta$/;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
  "x-content-type-options": "nosniff",
};

/** The live streams of this process: one to a page, with all the boards of its workshop. */
export function openStreams(db: OpenDb, log: Logger, pace: Pace = PACE): Streams {
  const hubs = new Hubs(db, log);
  let open = 0;

  const regularly = (ms: number, work: () => Promise<void>) => {
    const report = (error: unknown) => log.error({ err: error }, "streams could not be served");
    return setInterval(() => void work().catch(report), ms).unref();
  };
  const timers = [regularly(pace.pollMs, () => hubs.poll()), regularly(pace.heartbeatMs, () => hubs.beat())];
  const stopListening = listen(db, (workshopId) => hubs.rung(workshopId));

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const code = STREAM_PATH.exec(url.pathname)?.[1];
    if (!code || request.method !== "GET") return false;
    if (open >= STREAMS_MAX) return refused(503, "busy");
    const workshop = await hubs.findWorkshop(code);
    const viewer = workshop && (await viewerOf(db, request, url, workshop.eventId));
    if (!workshop || !viewer) return refused(404, "notFound");

    // Who left meanwhile will not say so again.
    if (response.destroyed) return true;

    open += 1;
    const hub = hubs.of(workshop);
    response.on("close", () => {
      open -= 1;
      hub.leave(response);
      hubs.closeIfEmpty(workshop);
    });
    // The stream ends with its connection, so its messages need no chunks around them.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, HEADERS);
    await hub.join(response, lastEventId(request) ?? url.searchParams.get(STREAM_AFTER) ?? undefined, viewer);
    return true;

    function refused(status: number, reason: "busy" | "notFound"): Promise<boolean> {
      return refuse(request, response, status, reason).then(() => true);
    }
  }

  function close(): void {
    for (const timer of timers) clearInterval(timer);
    hubs.close();
    void stopListening();
  }

  return { answer, close };
}

/** Null for those who ask for the facilitator's view and don't lead these boards. */
async function viewerOf(
  db: OpenDb,
  request: IncomingMessage,
  url: URL,
  eventId: string,
): Promise<Viewer | null> {
  if (url.searchParams.get(STREAM_VIEW) !== FACILITATOR_VIEW) return { rights: "public", check: null };
  const cookies = new Request(url, { headers: { cookie: request.headers.cookie ?? "" } });
  const check = async () => {
    const asker = await findAskerOf(db, cookies, new Date());
    return asker !== null && mayFacilitate(asker, eventId);
  };
  return (await check()) ? { rights: "facilitator", check } : null;
}

function lastEventId(request: IncomingMessage): string | undefined {
  return [request.headers["last-event-id"]].flat()[0];
}
